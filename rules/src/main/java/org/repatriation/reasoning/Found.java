package org.repatriation.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/**
 * A rule that met a person, at a port where it concludes on one.
 *
 * @param unknowns the unanswered facts that the match depends on; empty where it is certain
 */
record Found(Rule rule, Person person, Optional<Port> port, List<Unknown> unknowns) {

    static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> found.rule().clause())
            .thenComparing(found -> found.rule().effect())
            .thenComparing(found -> found.rule().index())
            .thenComparing(found -> found.person().pointer().length())
            .thenComparing(found -> found.person().pointer())
            .thenComparing(found -> found.port().map(Port::id).orElse(""));

    boolean certain() {
        return unknowns.isEmpty();
    }

    /** Whether it depends on a fact that holds nobody back: such a match only asks. */
    boolean onlyAsks() {
        return unknowns.stream().anyMatch(unknown -> !unknown.gate());
    }

    /** Whether it is certain, or only facts that hold a person back are missing. */
    boolean possible() {
        return !onlyAsks();
    }

    Effect effect() {
        return rule.effect();
    }

    String clause() {
        return rule.clause();
    }

    /** Whether this exception meets the other finding: the same person, and the same port where it names one. */
    boolean excepts(Found other) {
        return effect() == Effect.EXCEPTS
                && person.equals(other.person)
                && (port.isEmpty() || other.port.isEmpty() || port.equals(other.port))
                && rule.overrides().stream().anyMatch(target -> target.names(other.rule));
    }
}

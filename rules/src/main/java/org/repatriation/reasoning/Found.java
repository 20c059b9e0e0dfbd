package org.repatriation.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/**
 * A rule that met a person, at a port where it concludes on one.
 *
 * @param met the facts that met the conditions of the rule, in their order, without those that may not be there
 * @param unknowns the unanswered facts that the match depends on; empty where it is certain
 */
record Found(Rule rule, Person person, Optional<Port> port, List<Fact> met, List<Unknown> unknowns) {

    /** The order of the rulebook, then of the persons of the case, of the ports, and of what is unknown. */
    static final Comparator<Found> ORDER = Found::compare;

    private static int compare(Found one, Found other) {
        int byRule = Integer.compare(one.rule.index(), other.rule.index());
        int byPerson = byRule != 0 ? byRule : comparePersons(one.person, other.person);
        int byPort = byPerson != 0 ? byPerson : one.portId().compareTo(other.portId());
        return byPort != 0 ? byPort : compareUnknowns(one.unknowns, other.unknowns);
    }

    /** One match is one finding. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return rule.index();
    }

    private static int comparePersons(Person one, Person other) {
        int byLength = one.pointer().length() - other.pointer().length();
        return byLength != 0 ? byLength : one.pointer().compareTo(other.pointer());
    }

    private static int compareUnknowns(List<Unknown> one, List<Unknown> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byPointer = one.get(i).pointer().compareTo(other.get(i).pointer());
            if (byPointer != 0) {
                return byPointer;
            }
        }
        return one.size() - other.size();
    }

    private String portId() {
        return port.isPresent() ? port.get().id() : "";
    }

    boolean certain() {
        return unknowns.isEmpty();
    }

    /** Whether it depends on a fact that holds nobody back: such a match only asks. */
    boolean onlyAsks() {
        for (Unknown unknown : unknowns) {
            if (!unknown.gate()) {
                return true;
            }
        }
        return false;
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
        if (effect() != Effect.EXCEPTS
                || !person.equals(other.person)
                || port.isPresent() && other.port.isPresent() && !port.equals(other.port)) {
            return false;
        }
        for (Rule.Target target : rule.overrides()) {
            if (target.names(other.rule)) {
                return true;
            }
        }
        return false;
    }
}

package org.repatriation.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Because;

/**
 * A fact that a person could lawfully prove, or a step that could be brought about: what may be named when somebody asks
 * what would change the answer.
 *
 * @param fact the fact, as the words of the rulebook name it; empty for a step
 * @param from the answers it can change from
 * @param to the answer it then has
 * @param step the step that is then done; empty for a fact
 * @param by who brings it about: {@code person} or {@code authority}
 * @param how how, as a sentence
 */
public record Changeable(
        Optional<String> fact, Set<String> from, Optional<String> to, Optional<String> step, String by, Because how) {

    /** What is never suggested, whatever the file says. */
    static final List<String> NEVER = List.of(
            "protection\\.(?!complementaryProtectionAssessed|negativeFearReview).*",
            "childScreening\\..*",
            "person\\.(nationality|nationalOfCustodyState|sex|under.*|over.*|atLeast.*|ageDisputed)",
            "custody\\.(country|place|region|authority|over.*)",
            "journey\\.withChild",
            "tie\\..*",
            "port\\..*");

    static Changeable ofFact(String fact, Set<String> from, String to, String by, Because how) {
        return new Changeable(Optional.of(fact), from, Optional.of(to), Optional.empty(), by, how);
    }

    static Changeable ofStep(String step, String by, Because how) {
        return new Changeable(Optional.empty(), Set.of(), Optional.empty(), Optional.of(step), by, how);
    }
}

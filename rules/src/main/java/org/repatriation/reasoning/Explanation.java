package org.repatriation.reasoning;

import java.util.List;
import java.util.Optional;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Outcome;

/**
 * Everything that can be said about a decision beyond the decision itself.
 *
 * @param persons in the order of the case
 * @param otherPorts the ports of the receiving state that the handover does not use, and why; empty without a handover
 * @param changes what would lead to another outcome
 */
public record Explanation(
        Determination determination, List<OfPerson> persons, List<OtherPort> otherPorts, Changes changes) {

    /**
     * What is explained of one person.
     *
     * @param whyNot the clauses of the instruments in play that did not apply, sorted by clause and effect
     * @param needed unanswered facts that can still change the outcome, in the order in which an officer should ask
     * @param worthAsking unanswered facts that change no outcome, but care, a notice or a deadline
     * @param noLongerMatters unanswered facts that can change nothing any more
     */
    public record OfPerson(
            String id,
            List<WhyNot> whyNot,
            List<Question> needed,
            List<Question> worthAsking,
            List<Question> noLongerMatters) {}

    /**
     * A rule that did not apply to the person, and its first condition that was not met.
     *
     * @param rule the name of the rule
     * @param unmet the condition, as a sentence
     * @param fact the fact it looks at; empty where it is about the law, the instrument or the handover
     * @param pointer the field of the request behind the fact
     * @param value what was found instead
     * @param found the same, as a sentence
     * @param through the clause that would have given the missing category or the missing cover
     */
    public record WhyNot(
            String clause,
            Because rule,
            Effect effect,
            Because unmet,
            Optional<String> fact,
            Optional<String> pointer,
            String value,
            Because found,
            Optional<String> through) {}

    /** A port that is not used, with the clause that would have opened it and what that clause lacked. */
    public record OtherPort(String port, Optional<String> clause, Because because) {}

    /**
     * A fact that nobody has answered.
     *
     * @param ask the question, as a sentence
     * @param clauses the clauses that look at it and could still apply
     */
    public record Question(String fact, String pointer, Because ask, List<String> clauses) {}

    /**
     * What would lead to another outcome.
     *
     * @param atMost how many facts were tried together
     * @param tried how many sets of facts were decided
     * @param complete whether every set up to that size was tried; a fact that makes the outcome more protective by itself
     *     is not tried together with others
     * @param ways for each other outcome the smallest sets that lead to it
     */
    public record Changes(int atMost, int tried, boolean complete, List<Way> ways) {}

    /** Facts that together lead to another outcome of the case. */
    public record Way(Outcome outcome, List<Change> facts) {}

    /**
     * A fact that would be otherwise, or a step that would be done.
     *
     * @param pointer the field of the request
     * @param from what was said; {@code UNKNOWN} where nothing was
     * @param by who can bring it about
     * @param how how, as a sentence
     */
    public record Change(String pointer, String from, String to, String by, Because how) {}
}

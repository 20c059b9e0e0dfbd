package org.repatriation.reasoning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Outcome;

/**
 * What the rulebook says of a case. Every list is sorted by clause, person and port, so that the same case always gives
 * the same answer.
 *
 * @param outcome the most protective outcome of the persons
 * @param evidence how well the answer is known; empty where it rests on no finding
 * @param handover present when the outcome is {@code RETURNABLE} or {@code PENDING}
 * @param excludedPorts the ports that were looked at and may not receive the case, with the clause that says so
 */
public record Determination(
        Outcome outcome,
        Optional<Evidence> evidence,
        List<OfPerson> persons,
        Optional<Handover> handover,
        List<ExcludedPort> excludedPorts) {

    /** What the rulebook says of one person. */
    public record OfPerson(
            String id,
            Outcome outcome,
            List<CategoryGiven> categories,
            List<Standing> standing,
            List<Overridden> overridden,
            List<Need> needs,
            List<Need> asks,
            List<Step> steps,
            List<Referral> referrals,
            List<Handling> handling,
            List<Notice> notices,
            List<Prohibition> prohibitions,
            List<Clock> clocks,
            List<SetAside> setAside) {}

    /** A category that a clause gives to the person. */
    public record CategoryGiven(Category category, String clause) {}

    /**
     * A clause that stands, with its effect, its reason and its source.
     *
     * @param met the values that met its conditions, sorted by pointer
     */
    public record Standing(
            String clause,
            Effect effect,
            Optional<String> port,
            Because because,
            List<Met> met,
            Evidence evidence,
            String source) {}

    /**
     * A value that met a condition of a clause.
     *
     * @param fact the fact's name in the words of the rulebook, such as {@code person.under18}
     * @param pointer the field of the request that it was read or worked out from; the person, where it is a category
     */
    public record Met(String fact, String pointer, String value) {}

    /** A clause that does not stand because another one does. */
    public record Overridden(String clause, Effect effect, String by) {}

    /** What is missing: a field of the request, as a JSON Pointer, or a gap in the texts. Exactly one is present. */
    public record Need(Optional<String> pointer, Optional<String> gap, String clause, Because because) {}

    /** A step that must be done before handover; {@code field} shows it done, {@code whom} can be asked, {@code by} when. */
    public record Step(
            String step,
            String clause,
            Optional<String> field,
            Optional<Because> whom,
            Optional<LocalDate> by,
            Because because) {}

    /** Another procedure that takes the person. */
    public record Referral(String to, String clause) {}

    /** Special handling that is owed. */
    public record Handling(String measure, String clause) {}

    /** Somebody who must be told; {@code when} is {@code IMMEDIATELY}, {@code BEFORE_HANDOVER} or {@code BY}. */
    public record Notice(String whom, String when, Optional<OffsetDateTime> by, String clause) {}

    /** Something that may not be done. */
    public record Prohibition(String act, String clause) {}

    /** A deadline that runs; {@code beforeHandover} is empty where no handover is dated. */
    public record Clock(
            OffsetDateTime deadline,
            CountedFrom countedFrom,
            String afterwards,
            Optional<Boolean> beforeHandover,
            String clause) {}

    /** A clause that was set aside because it is known less well than the caller demands. */
    public record SetAside(String clause, Effect effect, Evidence evidence) {}

    /** Where, when and under which instrument the case is handed over. */
    public record Handover(
            String port,
            String instrument,
            List<String> alsoCoveredBy,
            Mode mode,
            Optional<Window> earliest,
            Optional<String> notEarlierBecause,
            Optional<Departure> departs,
            List<Alternative> alternatives) {}

    /** A span in which the handover may take place, in the offset of the receiving side. */
    public record Window(OffsetDateTime opens, OffsetDateTime closes, Certainty certainty) {}

    /** Whether a window is surely open, or only not closed. */
    public enum Certainty {
        OPEN,
        UNKNOWN
    }

    /** Where and on which day the journey leaves; the day is empty where the sources do not settle it. */
    public record Departure(String place, Optional<LocalDate> on) {}

    /** Another port or a later, surer window. */
    public record Alternative(String port, OffsetDateTime opens, OffsetDateTime closes, Certainty certainty) {}

    /** A port that may not receive the case, and why. */
    public record ExcludedPort(String port, String clause, Because because) {}
}

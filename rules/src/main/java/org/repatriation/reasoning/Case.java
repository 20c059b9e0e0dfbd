package org.repatriation.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Tie;

/**
 * The facts of one case: persons who travel together, who holds them, and when they are ready. A case is made once, by
 * {@link CaseFacts}, and never changed.
 *
 * @param asOf the day whose law applies
 * @param readyAt when the facts are true and from when the persons can leave
 * @param zone the clock of the place of custody
 * @param encounteredAt the earlier of the encounter and the start of custody; empty where neither is known
 * @param heldSince the start of custody; empty where it is not known
 * @param proposedPort the id of a port that the caller proposes
 * @param minimumEvidence grounds for a return that are known less well are set aside
 */
public record Case(
        LocalDate asOf,
        Instant readyAt,
        ZoneId zone,
        Optional<Instant> encounteredAt,
        Optional<Instant> heldSince,
        Optional<String> proposedPort,
        Evidence minimumEvidence,
        Custody custody,
        Journey journey,
        List<Member> members,
        List<Tie> ties,
        List<ConfirmedHours> confirmedHours) {

    /**
     * One person of a case with everything that is known of them.
     *
     * @param facts all facts about the person, the {@link Person} first
     * @param stepsDone codes of the steps that have been done
     * @param asylumSince the day of the asylum claim, if known
     */
    public record Member(Person person, List<Fact> facts, Set<String> stepsDone, Optional<LocalDate> asylumSince) {}

    /** Hours that somebody has asked for: they stand for unknown hours at that port, for that group. */
    public record ConfirmedHours(String port, String group, Instant opens, Instant closes, String by) {}
}

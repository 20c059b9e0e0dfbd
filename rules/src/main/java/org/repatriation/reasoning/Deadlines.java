package org.repatriation.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.repatriation.rulebook.Calendar;
import org.repatriation.rulebook.Period;
import org.repatriation.vocabulary.CountedFrom;

/** Turns periods into instants, on the clock of the place of custody and by the calendar of the state of custody. */
final class Deadlines {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Case facts;
    private final Optional<Calendar> calendar;

    Deadlines(Case facts, Optional<Calendar> calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    /** When a period ends; empty where the moment it is counted from is not known. */
    Optional<OffsetDateTime> end(Period period, CountedFrom from, Case.Member member) {
        return base(from, member).map(start -> end(period, start));
    }

    /** Whether the moment that a period is counted from is known. */
    boolean begins(CountedFrom from, Case.Member member) {
        return base(from, member).isPresent();
    }

    /** The field of the request that would tell the moment. */
    static String field(CountedFrom from, Case.Member member) {
        return from == CountedFrom.CLAIM ? member.person().pointer() + "/protection/asylumSince" : "/custody/since";
    }

    private Optional<Instant> base(CountedFrom from, Case.Member member) {
        return switch (from) {
            case ENCOUNTER -> facts.encounteredAt();
            case CUSTODY -> facts.heldSince();
            case READY, DECISION -> Optional.of(facts.readyAt());
            case CLAIM ->
                member.asylumSince().map(day -> day.atStartOfDay(facts.zone()).toInstant());
        };
    }

    private OffsetDateTime end(Period period, Instant start) {
        var local = start.atZone(facts.zone());
        return switch (period.unit()) {
            case MINUTES ->
                start.plus(period.amount(), ChronoUnit.MINUTES)
                        .atZone(facts.zone())
                        .toOffsetDateTime();
            case HOURS ->
                start.plus(period.amount(), ChronoUnit.HOURS)
                        .atZone(facts.zone())
                        .toOffsetDateTime();
            case DAYS -> local.plusDays(period.amount()).toOffsetDateTime();
            case WORKING_DAYS -> {
                LocalDate day = calendar.orElseGet(Deadlines::noHolidays)
                        .afterWorkingDays(local.toLocalDate(), period.amount());
                yield day.atTime(END_OF_DAY).atZone(facts.zone()).toOffsetDateTime();
            }
        };
    }

    private static Calendar noHolidays() {
        return Calendar.withoutHolidays();
    }
}

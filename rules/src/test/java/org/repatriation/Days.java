package org.repatriation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.repatriation.rulebook.Rule;

/** The days on which the law is tried: every quarter day since 2004, and the days around each change of the rulebook. */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 10, 1);

    private Days() {}

    /** The first of January, April, July and October of each year. */
    public static List<LocalDate> quarterDays() {
        return FIRST.datesUntil(LAST.plusDays(1), java.time.Period.ofMonths(3)).toList();
    }

    /** Quarter days, and for each day on which an instrument or a rule begins or ends that day, the one before and the one after. */
    public static List<LocalDate> quarterDaysAndChanges() {
        TreeSet<LocalDate> days = new TreeSet<>(quarterDays());
        TreeSet<LocalDate> changes = new TreeSet<>();
        TheRulebook.rulebook()
                .instruments()
                .forEach(instrument -> instrument.inForce().values().forEach(dates -> changes.addAll(dates.keySet())));
        for (Rule rule : TheRulebook.rulebook().rules()) {
            changes.add(rule.inForce().from());
            changes.add(rule.inForce().until());
        }
        for (LocalDate change : changes) {
            if (change.isAfter(FIRST) && change.isBefore(LAST)) {
                days.addAll(List.of(change.minusDays(1), change, change.plusDays(1)));
            }
        }
        return List.copyOf(days);
    }
}

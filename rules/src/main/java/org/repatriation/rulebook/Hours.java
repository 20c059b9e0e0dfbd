package org.repatriation.rulebook;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opening hours in a checked subset of OpenStreetMap's {@code opening_hours} notation: week days, months, dates, public
 * holidays, clock times within a day, and the words {@code off}, {@code closed} and {@code unknown}. A window includes
 * the minute it opens and excludes the minute it closes.
 */
public final class Hours {
    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final Hours NOBODY_KNOWS = new Hours("unknown", List.of(), State.UNKNOWN);
    private final String text;
    private final List<Rule> rules;
    private final State always;

    /** The parts of a day, by the rules that say something about it. */
    private final Map<BitSet, List<Stretch>> days = new ConcurrentHashMap<>();

    private Hours(String text, List<Rule> rules, State always) {
        this.text = text;
        this.rules = rules;
        this.always = always;
    }

    /** Whether one may be handed over: off beats unknown, unknown beats open. */
    public enum State {
        OPEN,
        UNKNOWN,
        OFF
    }

    /** A part of a day, in minutes from midnight; the end is excluded. */
    public record Stretch(int from, int to, State state) {}

    /** Hours that nobody has read. */
    public static Hours unknown() {
        return NOBODY_KNOWS;
    }

    /**
     * Reads hours.
     *
     * @throws IllegalArgumentException with a sentence for the author, if the text is outside the subset
     */
    public static Hours of(String text) {
        String given = text.strip();
        switch (given) {
            case "unknown" -> {
                return NOBODY_KNOWS;
            }
            case "closed" -> {
                return new Hours(given, List.of(), State.OFF);
            }
            default -> {
                return parsed(given);
            }
        }
    }

    private static Hours parsed(String text) {
        if (text.isEmpty() || text.endsWith(";") || text.endsWith("||")) {
            throw wrong(text, "nothing after the last `;` would mean always open; write hours, `closed` or `unknown`");
        }
        List<Rule> rules;
        try {
            rules = new OpeningHoursParser(new StringReader(text)).rules(true);
        } catch (OpeningHoursParseException unreadable) {
            throw wrong(
                    text,
                    "write for instance `08:00-22:00`, `Mo-Fr 08:00-18:00`, `Tu,Fr unknown`, `closed` or `unknown`;"
                            + " a window never crosses midnight");
        }
        rules.forEach(rule -> check(text, rule));
        for (Rule rule : rules.subList(1, rules.size())) {
            boolean everyDay = rule.getDates() == null && rule.getDays() == null && rule.getHolidays() == null;
            if (everyDay && rule.getTimes() == null && !rule.isFallBack()) {
                throw wrong(text, "its last part wipes out all that stands before; write `|| unknown`, or name days");
            }
        }
        boolean opens = rules.stream().anyMatch(rule -> state(rule) != State.OFF);
        if (!opens) {
            throw wrong(text, "this never opens; write `closed`");
        }
        return new Hours(text, rules, null);
    }

    private static IllegalArgumentException wrong(String text, String what) {
        return new IllegalArgumentException("the hours `" + text + "` cannot be used: " + what);
    }

    private static void check(String text, Rule rule) {
        if (rule.isTwentyfourseven()) {
            throw wrong(text, "write `00:00-24:00`");
        }
        if (rule.getWeeks() != null || rule.getYears() != null || rule.getComment() != null) {
            throw wrong(text, "weeks, years and comments are not used; write dated entries instead");
        }
        if (rule.isAdditive()) {
            throw wrong(text, "a comma between two sets of hours is not used; write both times after the same days");
        }
        if (rule.getModifier() != null && rule.getModifier().getModifier() == null) {
            throw wrong(text, "a remark in quotes is not used; write `unknown`");
        }
        for (TimeSpan span : orEmpty(rule.getTimes())) {
            if (span.getStartEvent() != null
                    || span.getEndEvent() != null
                    || span.isOpenEnded()
                    || span.getInterval() > 0) {
                throw wrong(text, "a time is written as `08:00-22:00`");
            }
            if (span.getStart() >= span.getEnd() || span.getEnd() > DAY) {
                throw wrong(text, "a window ends after it begins and never crosses midnight, as in `05:00-22:00`");
            }
        }
        for (Holiday holiday : orEmpty(rule.getHolidays())) {
            if (holiday.getType() != Holiday.Type.PH || holiday.getOffset() != 0) {
                throw wrong(text, "only `PH`, the public holidays, can be named");
            }
        }
        for (WeekDayRange days : orEmpty(rule.getDays())) {
            if (days.getNths() != null || days.getOffset() != 0) {
                throw wrong(text, "days of the week are written as `Mo-Fr` or `Tu,Fr`");
            }
        }
        for (DateRange dates : orEmpty(rule.getDates())) {
            check(text, dates.getStartDate());
            check(text, dates.getEndDate());
            if (dates.getInterval() > 0) {
                throw wrong(text, "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`");
            }
        }
    }

    private static void check(String text, DateWithOffset date) {
        if (date == null) {
            return;
        }
        if (date.getMonth() == null
                || date.getVarDate() != null
                || date.isOpenEnded()
                || !date.undefinedYear()
                || date.getDayOffset() != 0
                || date.getWeekDayOffset() != null
                || date.getNthWeekDay() != null) {
            throw wrong(text, "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`, without a year");
        }
        if (!date.undefinedDay()) {
            try {
                LocalDate.of(2024, date.getMonth().ordinal() + 1, date.getDay());
            } catch (DateTimeException none) {
                throw wrong(text, "there is no such day");
            }
        }
    }

    /** The parts of a local day that are not off, in order; what is left out is off. */
    public List<Stretch> on(LocalDate day, boolean holiday) {
        if (always != null) {
            return always == State.OFF ? List.of() : List.of(new Stretch(0, DAY, always));
        }
        BitSet matching = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            matching.set(i, matches(rules.get(i), day, holiday));
        }
        return days.computeIfAbsent(matching, this::work);
    }

    private List<Stretch> work(BitSet matching) {
        State[] minutes = new State[DAY];
        Arrays.fill(minutes, State.OFF);
        for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            State state = state(rule);
            if (!rule.isFallBack() && (state != State.OFF || rule.getTimes() == null)) {
                Arrays.fill(minutes, State.OFF);
            }
            if (rule.getTimes() == null) {
                set(minutes, 0, DAY, state, rule.isFallBack());
            }
            for (TimeSpan span : orEmpty(rule.getTimes())) {
                set(minutes, span.getStart(), span.getEnd(), state, rule.isFallBack());
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int minute = 1; minute <= DAY; minute++) {
            if (minute == DAY || minutes[minute] != minutes[from]) {
                if (minutes[from] != State.OFF) {
                    stretches.add(new Stretch(from, minute, minutes[from]));
                }
                from = minute;
            }
        }
        return List.copyOf(stretches);
    }

    private static void set(State[] minutes, int from, int to, State state, boolean onlyWhereOff) {
        for (int minute = from; minute < to; minute++) {
            if (!onlyWhereOff || minutes[minute] == State.OFF) {
                minutes[minute] = state;
            }
        }
    }

    private static State state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return State.OPEN;
        }
        return switch (modifier.getModifier()) {
            case OPEN -> State.OPEN;
            case CLOSED, OFF -> State.OFF;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private static boolean matches(Rule rule, LocalDate day, boolean holiday) {
        if (rule.getDates() != null && !withinDates(rule.getDates(), day)) {
            return false;
        }
        if (rule.getHolidays() == null && rule.getDays() == null) {
            return true;
        }
        return rule.getHolidays() != null && holiday || rule.getDays() != null && withinDays(rule.getDays(), day);
    }

    private static boolean withinDates(List<DateRange> dates, LocalDate day) {
        for (DateRange range : dates) {
            if (within(range, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean withinDays(List<WeekDayRange> days, LocalDate day) {
        for (WeekDayRange range : days) {
            if (within(range, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(WeekDayRange days, LocalDate day) {
        int on = day.getDayOfWeek().ordinal();
        int from = days.getStartDay().ordinal();
        int to = days.getEndDay() == null ? from : days.getEndDay().ordinal();
        return from <= to ? on >= from && on <= to : on >= from || on <= to;
    }

    private static boolean within(DateRange dates, LocalDate day) {
        DateWithOffset start = dates.getStartDate();
        DateWithOffset end = dates.getEndDate() == null ? start : dates.getEndDate();
        int on = day.getMonthValue() * 100 + day.getDayOfMonth();
        int from = (start.getMonth().ordinal() + 1) * 100 + (start.undefinedDay() ? 1 : start.getDay());
        int to = (end.getMonth().ordinal() + 1) * 100 + (end.undefinedDay() ? 31 : end.getDay());
        return from <= to ? on >= from && on <= to : on >= from || on <= to;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    @Override
    public String toString() {
        return text;
    }
}

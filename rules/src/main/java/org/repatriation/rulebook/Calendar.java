package org.repatriation.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.repatriation.vocabulary.Because;

/** The public holidays of a state, from a dated file; it counts working days. */
public final class Calendar {
    private static final Pattern FIXED = Pattern.compile("(\\d{2})-(\\d{2})");
    private static final Pattern NTH =
            Pattern.compile("(first|second|third|fourth|last) ([A-Z][a-z]+day) of ([A-Z][a-z]+)");
    private static final Pattern EASTER = Pattern.compile("Easter(?:([+-]\\d{1,2}))?");
    private static final List<String> ORDER = List.of("first", "second", "third", "fourth");

    private final String id;
    private final String country;
    private final List<Holiday> holidays;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    Calendar(String id, String country, List<Holiday> holidays) {
        this.id = id;
        this.country = country;
        this.holidays = List.copyOf(holidays);
    }

    /** A holiday by its rule, such as {@code 01-01}, {@code first Monday of February} or {@code Easter-2}. */
    public record Holiday(Because name, String rule, Span span) {
        public Holiday {
            on(rule, 2024)
                    .orElseThrow(
                            () -> new IllegalArgumentException(
                                    "`" + rule
                                            + "` is not a rule for a holiday; write `01-01`, `first Monday of February` or `Easter-2`"));
        }

        /** Whether it falls on some day of its span. */
        boolean falls() {
            LocalDate last = span.until().equals(LocalDate.MAX)
                    ? span.until()
                    : span.until().minusDays(1);
            return last.getYear() - (long) span.from().getYear() > 1
                    || IntStream.rangeClosed(span.from().getYear(), last.getYear())
                            .mapToObj(year -> on(rule, year))
                            .flatMap(Optional::stream)
                            .anyMatch(span::holdsOn);
        }
    }

    /** A calendar that knows weekends only. */
    public static Calendar withoutHolidays() {
        return new Calendar("none", "any", List.of());
    }

    public String id() {
        return id;
    }

    public String country() {
        return country;
    }

    public List<Holiday> holidays() {
        return holidays;
    }

    /** Whether the day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::of).contains(day);
    }

    private Set<LocalDate> of(int year) {
        return holidays.stream()
                .flatMap(holiday -> on(holiday.rule(), year).filter(holiday.span()::holdsOn).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last day of a period of working days that begins on the day after {@code from}. */
    public LocalDate afterWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !isHoliday(day)) {
                counted++;
            }
        }
        return day;
    }

    private static Optional<LocalDate> on(String rule, int year) {
        Matcher fixed = FIXED.matcher(rule);
        if (fixed.matches()) {
            int month = Integer.parseInt(fixed.group(1));
            int day = Integer.parseInt(fixed.group(2));
            return month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= Month.of(month).minLength()
                    ? Optional.of(LocalDate.of(year, month, day))
                    : Optional.empty();
        }
        Matcher nth = NTH.matcher(rule);
        if (nth.matches()) {
            Optional<DayOfWeek> day = named(DayOfWeek.values(), nth.group(2));
            Optional<Month> month = named(Month.values(), nth.group(3));
            if (day.isEmpty() || month.isEmpty()) {
                return Optional.empty();
            }
            LocalDate first = LocalDate.of(year, month.get(), 1);
            return Optional.of(
                    nth.group(1).equals("last")
                            ? first.with(TemporalAdjusters.lastInMonth(day.get()))
                            : first.with(
                                    TemporalAdjusters.dayOfWeekInMonth(ORDER.indexOf(nth.group(1)) + 1, day.get())));
        }
        Matcher easter = EASTER.matcher(rule);
        return easter.matches()
                ? Optional.of(easter(year).plusDays(easter.group(1) == null ? 0 : Integer.parseInt(easter.group(1))))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

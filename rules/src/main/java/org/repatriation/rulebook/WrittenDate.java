package org.repatriation.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date as authors write it: a day, or only its month or its year. */
final class WrittenDate {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private WrittenDate() {}

    static Optional<LocalDate> firstDay(String text) {
        try {
            if (text.matches("[0-9]{4}")) {
                return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
            }
            return Optional.of(
                    text.matches("[0-9]{4}-[0-9]{2}") ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The last day of a year, a month or a day. */
    static Optional<LocalDate> lastDay(String text) {
        return firstDay(text).map(day -> switch (text.length()) {
            case 4 -> day.plusYears(1).minusDays(1);
            case 7 -> day.plusMonths(1).minusDays(1);
            default -> day;
        });
    }

    static boolean isWholeDay(String text) {
        return text.length() == "2016-02-23".length();
    }

    /** What is wrong with a date, said to its author. */
    static Optional<String> wrong(String text) {
        Optional<LocalDate> day = firstDay(text);
        if (day.isEmpty()) {
            return Optional.of("`" + text + "` is not a date; write it as 2016-02-23");
        }
        int year = day.get().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of("`" + text + "` lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                        + "; write the year that is meant, as in 2016-02-23")
                : Optional.empty();
    }
}

package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.TheRulebook;
import org.repatriation.vocabulary.Because;

/** Public holidays and working days. */
class CalendarTest {
    private static Calendar with(String rule) {
        return new Calendar(
                "test", "MEX", List.of(new Calendar.Holiday(new Because("a day", "un día"), rule, Span.ALWAYS)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Easter, 2004-04-11",
        "Easter, 2008-03-23",
        "Easter, 2011-04-24",
        "Easter, 2016-03-27",
        "Easter, 2019-04-21",
        "Easter, 2024-03-31",
        "Easter, 2025-04-20",
        "Easter, 2026-04-05",
        "Easter-2, 2020-04-10",
        "Easter-3, 2020-04-09",
        "Easter+1, 2020-04-13",
        "01-01, 2020-01-01",
        "12-25, 2020-12-25",
        "first Monday of February, 2020-02-03",
        "first Monday of February, 2021-02-01",
        "third Monday of March, 2020-03-16",
        "third Monday of November, 2021-11-15",
        "second Monday of October, 2020-10-12",
        "fourth Thursday of November, 2020-11-26",
        "last Monday of May, 2020-05-25",
        "last Monday of May, 2021-05-31"
    })
    void aRuleFindsItsDay(String rule, LocalDate day) {
        Calendar calendar = with(rule);

        assertThat(calendar.isHoliday(day)).isTrue();
        assertThat(LocalDate.of(day.getYear(), 1, 1)
                        .datesUntil(LocalDate.of(day.getYear() + 1, 1, 1))
                        .filter(calendar::isHoliday))
                .containsExactly(day);
    }

    @Test
    void aHolidayHoldsFromItsFirstYearToTheDayBeforeItsEnd() {
        Calendar calendar = new Calendar(
                "test",
                "MEX",
                List.of(new Calendar.Holiday(
                        new Because("a day", "un día"),
                        "02-05",
                        new Span(LocalDate.of(2004, 2, 5), LocalDate.of(2006, 2, 5)))));

        assertThat(calendar.isHoliday(LocalDate.of(2003, 2, 5))).isFalse();
        assertThat(calendar.isHoliday(LocalDate.of(2004, 2, 5))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2005, 2, 5))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2006, 2, 5))).isFalse();
    }

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2020-03-09, 1, 2020-03-10",
        "2020-03-13, 1, 2020-03-17",
        "2020-03-14, 1, 2020-03-17",
        "2020-03-09, 5, 2020-03-17",
        "2020-12-24, 1, 2020-12-28",
        "2020-12-31, 1, 2021-01-04",
        "2018-07-13, 15, 2018-08-03",
        "2020-03-10, 60, 2020-06-04"
    })
    void workingDaysBeginOnTheDayAfter(LocalDate from, int count, LocalDate last) {
        assertThat(TheRulebook.rulebook().calendar("MEX").orElseThrow().afterWorkingDays(from, count))
                .isEqualTo(last);
    }

    @Test
    void withoutHolidaysOnlyWeekendsAreLeftOut() {
        assertThat(Calendar.withoutHolidays().afterWorkingDays(LocalDate.of(2020, 12, 24), 1))
                .isEqualTo(LocalDate.of(2020, 12, 25));
        assertThat(Calendar.withoutHolidays().afterWorkingDays(LocalDate.of(2020, 12, 25), 1))
                .isEqualTo(LocalDate.of(2020, 12, 28));
    }

    @Test
    void everyStateOfTheRulebookHasACalendar() {
        assertThat(List.of("MEX", "USA", "GTM", "SLV", "HND", "NIC"))
                .allSatisfy(state ->
                        assertThat(TheRulebook.rulebook().calendar(state)).isPresent());
    }
}

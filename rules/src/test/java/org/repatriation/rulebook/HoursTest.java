package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.rulebook.Hours.State;
import org.repatriation.rulebook.Hours.Stretch;

/** The subset of the opening_hours notation, day by day. */
class HoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 9);

    private static String on(String hours, LocalDate day, boolean holiday) {
        return Hours.of(hours).on(day, holiday).stream()
                .map(stretch -> clock(stretch.from()) + "-" + clock(stretch.to())
                        + (stretch.state() == State.OPEN ? "" : " " + stretch.state()))
                .collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "08:00-22:00                         ~ 2020-03-09 ~ 08:00-22:00",
                "07:00-24:00                         ~ 2020-03-09 ~ 07:00-24:00",
                "00:00-24:00                         ~ 2020-03-09 ~ 00:00-24:00",
                "unknown                             ~ 2020-03-09 ~ 00:00-24:00 UNKNOWN",
                "closed                              ~ 2020-03-09 ~ ''",
                "Mo-Fr 08:00-18:00                   ~ 2020-03-13 ~ 08:00-18:00",
                "Mo-Fr 08:00-18:00                   ~ 2020-03-14 ~ ''",
                "Fr-Mo 08:00-18:00                   ~ 2020-03-15 ~ 08:00-18:00",
                "Fr-Mo 08:00-18:00                   ~ 2020-03-11 ~ ''",
                "Tu,Fr unknown                       ~ 2020-03-10 ~ 00:00-24:00 UNKNOWN",
                "Tu,Fr unknown                       ~ 2020-03-11 ~ ''",
                "Mo,We,Fr 09:00-10:00 unknown        ~ 2020-03-11 ~ 09:00-10:00 UNKNOWN",
                "Mo-Su unknown; Jan 01 off           ~ 2020-01-01 ~ ''",
                "Mo-Su unknown; Jan 01 off           ~ 2020-01-02 ~ 00:00-24:00 UNKNOWN",
                "08:00-12:00,14:00-18:00             ~ 2020-03-09 ~ '08:00-12:00, 14:00-18:00'",
                "08:00-18:00; 12:00-13:00 off        ~ 2020-03-09 ~ '08:00-12:00, 13:00-18:00'",
                "08:00-18:00; Sa 10:00-12:00         ~ 2020-03-14 ~ 10:00-12:00",
                "08:00-18:00; Sa 10:00-12:00         ~ 2020-03-13 ~ 08:00-18:00",
                "08:00-18:00; Su off                 ~ 2020-03-15 ~ ''",
                "Mo-Fr 08:00-18:00 || unknown        ~ 2020-03-13 ~ '00:00-08:00 UNKNOWN, 08:00-18:00, 18:00-24:00 UNKNOWN'",
                "Mo-Fr 08:00-18:00 || unknown        ~ 2020-03-14 ~ 00:00-24:00 UNKNOWN",
                "08:00-18:00 || 18:00-20:00 unknown  ~ 2020-03-14 ~ '08:00-18:00, 18:00-20:00 UNKNOWN'",
                "Jan,Mar,May,Jul,Sep,Nov 00:00-24:00 ~ 2020-03-31 ~ 00:00-24:00",
                "Jan,Mar,May,Jul,Sep,Nov 00:00-24:00 ~ 2020-04-01 ~ ''",
                "Feb,Apr,Jun,Aug,Oct,Dec 00:00-24:00 ~ 2020-02-29 ~ 00:00-24:00",
                "Nov-Feb 08:00-18:00                 ~ 2020-01-15 ~ 08:00-18:00",
                "Nov-Feb 08:00-18:00                 ~ 2020-03-01 ~ ''",
                "Jan 01-Mar 31 08:00-18:00           ~ 2020-03-31 ~ 08:00-18:00",
                "Jan 01-Mar 31 08:00-18:00           ~ 2020-04-01 ~ ''",
                "Dec 20-Jan 06 08:00-18:00           ~ 2020-01-06 ~ 08:00-18:00",
                "Dec 20-Jan 06 08:00-18:00           ~ 2020-01-07 ~ ''",
                "Feb 29 08:00-18:00                  ~ 2020-02-29 ~ 08:00-18:00",
                "Mar Mo-Fr 08:00-18:00               ~ 2020-03-09 ~ 08:00-18:00",
                "Mar Mo-Fr 08:00-18:00               ~ 2020-03-14 ~ ''",
                "06:59-07:00                         ~ 2020-03-09 ~ 06:59-07:00",
                "08:00-18:00 open                    ~ 2020-03-09 ~ 08:00-18:00",
                "08:00-18:00; PH off                 ~ 2020-03-09 ~ 08:00-18:00"
            })
    void aDay(String hours, LocalDate day, String expected) {
        assertThat(on(hours, day, false)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on a public holiday")
    @CsvSource(
            delimiter = '~',
            value = {
                "08:00-18:00                 ~ 08:00-18:00",
                "08:00-18:00; PH off         ~ ''",
                "Mo-Fr 08:00-18:00; PH unknown ~ 00:00-24:00 UNKNOWN",
                "PH 10:00-12:00              ~ 10:00-12:00",
                "Mo-Fr,PH 08:00-18:00        ~ 08:00-18:00",
                "PH,Sa 08:00-18:00           ~ 08:00-18:00",
                "closed                      ~ ''",
                "unknown                     ~ 00:00-24:00 UNKNOWN"
            })
    void aHoliday(String hours, String expected) {
        assertThat(on(hours, MONDAY, true)).isEqualTo(expected);
    }

    @Test
    void aHolidayThatIsNoneIsADayLikeOthers() {
        assertThat(on("PH 10:00-12:00", MONDAY, false)).isEmpty();
    }

    @Test
    void everyWeekIsTheSameWhereNoDateIsNamed() {
        Hours hours = Hours.of("Tu,Fr 09:00-17:00");
        for (int week = 0; week < 60; week++) {
            for (int day = 0; day < 7; day++) {
                assertThat(hours.on(MONDAY.plusDays(7L * week + day), false))
                        .isEqualTo(hours.on(MONDAY.plusDays(day), false));
            }
        }
    }

    @Test
    void stretchesAreInOrderAndNeverMeet() {
        for (String text : List.of(
                "08:00-12:00,10:00-18:00",
                "14:00-18:00,08:00-12:00",
                "08:00-18:00 || unknown",
                "08:00-12:00,12:00-18:00")) {
            List<Stretch> stretches = Hours.of(text).on(MONDAY, false);
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).from())
                        .isGreaterThanOrEqualTo(stretches.get(i - 1).to());
            }
        }
        assertThat(on("08:00-12:00,10:00-18:00", MONDAY, false)).isEqualTo("08:00-18:00");
        assertThat(on("08:00-12:00,12:00-18:00", MONDAY, false)).isEqualTo("08:00-18:00");
    }

    @Test
    void hoursKeepTheTextTheyWereWrittenIn() {
        assertThat(Hours.of(" Mo-Fr 08:00-18:00 ")).hasToString("Mo-Fr 08:00-18:00");
        assertThat(Hours.of("unknown")).isSameAs(Hours.unknown());
    }
}

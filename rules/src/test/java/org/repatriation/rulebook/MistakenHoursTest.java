package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Hours outside the subset, wherever they are written. */
class MistakenHoursTest {
    private static final String FOR_INSTANCE =
            "write for instance `08:00-22:00`, `Mo-Fr 08:00-18:00`, `Tu,Fr unknown`, `closed` or `unknown`; a window never crosses midnight";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hours")
    void ofAPort(String name, String hours, String advice) {
        TinyRulebook tiny = TinyRulebook.plain()
                .file(
                        "ports/quay.yaml",
                        TinyRulebook.portText("quay", "none", "08:00-22:00", "{ mx: America/Matamoros }")
                                .replaceFirst("general: \".*\"", "general: '" + hours + "'"));

        assertThatThrownBy(tiny::rulebook)
                .isInstanceOf(RulebookRefused.class)
                .hasMessage("rules/ports/quay.yaml, hours, 2004-01-01: `general`: the hours `" + hours
                        + "` cannot be used: " + advice);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hours")
    void ofALimit(String name, String hours, String advice) {
        if (hours.contains("\"")) {
            return;
        }
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/night", "LIMITS", "@hours( \"" + hours + "\" )", "$person : Person( )");

        assertThatThrownBy(tiny::rulebook)
                .isInstanceOf(RulebookRefused.class)
                .hasMessage("rules/instruments/base-law/night.drl, line 6: the hours `" + hours + "` cannot be used: "
                        + advice);
    }

    static Stream<Arguments> hours() {
        return Stream.of(
                Arguments.of("hours that cross midnight", "22:00-05:00", FOR_INSTANCE),
                Arguments.of("hours that are off across midnight", "22:00-05:00 off", FOR_INSTANCE),
                Arguments.of(
                        "hours that end with a semicolon",
                        "08:00-18:00;",
                        "nothing after the last `;` would mean always open; write hours, `closed` or `unknown`"),
                Arguments.of(
                        "hours that end with a fallback",
                        "08:00-18:00 ||",
                        "nothing after the last `;` would mean always open; write hours, `closed` or `unknown`"),
                Arguments.of("only off", "off", "this never opens; write `closed`"),
                Arguments.of("only a closed day", "Su off", "this never opens; write `closed`"),
                Arguments.of("a fallback that is off only", "off || off", "this never opens; write `closed`"),
                Arguments.of("a remark", "\"by appointment\"", "a remark in quotes is not used; write `unknown`"),
                Arguments.of(
                        "a remark after hours",
                        "08:00-18:00 \"ring the bell\"",
                        "a remark in quotes is not used; write `unknown`"),
                Arguments.of("no such day", "Feb 30 08:00-18:00", "there is no such day"),
                Arguments.of("no such end of a range", "Feb 01-Feb 30 08:00-18:00", "there is no such day"),
                Arguments.of(
                        "a window of no length",
                        "07:00-07:00",
                        "a window ends after it begins and never crosses midnight, as in `05:00-22:00`"),
                Arguments.of("an open end", "08:00+", "a time is written as `08:00-22:00`"),
                Arguments.of(
                        "a point in time",
                        "08:00",
                        "a window ends after it begins and never crosses midnight, as in `05:00-22:00`"),
                Arguments.of("the sun", "sunrise-sunset", "a time is written as `08:00-22:00`"),
                Arguments.of("a sun offset", "(sunrise+01:00)-18:00", "a time is written as `08:00-22:00`"),
                Arguments.of("school holidays", "SH 08:00-18:00", "only `PH`, the public holidays, can be named"),
                Arguments.of(
                        "weeks",
                        "week 10 08:00-18:00",
                        "weeks, years and comments are not used; write dated entries instead"),
                Arguments.of(
                        "a year",
                        "2016 08:00-18:00",
                        "weeks, years and comments are not used; write dated entries instead"),
                Arguments.of(
                        "a date with a year",
                        "2016 Feb 23 08:00-18:00",
                        "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`, without a year"),
                Arguments.of("always", "24/7", "write `00:00-24:00`"),
                Arguments.of(
                        "an extended hour",
                        "18:00-26:00",
                        "a window ends after it begins and never crosses midnight, as in `05:00-22:00`"),
                Arguments.of("an interval of minutes", "08:00-18:00/30", "a time is written as `08:00-22:00`"),
                Arguments.of(
                        "the first Monday", "Mo[1] 08:00-18:00", "days of the week are written as `Mo-Fr` or `Tu,Fr`"),
                Arguments.of("the day after a Monday", "Mo +1 day 08:00-18:00", FOR_INSTANCE),
                Arguments.of(
                        "the day after a holiday",
                        "PH +1 day 08:00-18:00",
                        "only `PH`, the public holidays, can be named"),
                Arguments.of(
                        "Easter",
                        "easter 08:00-18:00",
                        "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`, without a year"),
                Arguments.of(
                        "an open range of dates",
                        "Feb 23+ 08:00-18:00",
                        "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`, without a year"),
                Arguments.of(
                        "a comma between two rules",
                        "Mo 08:00-18:00, Tu 09:00-18:00",
                        "a comma between two sets of hours is not used; write both times after the same days"),
                Arguments.of("an interval of dates", "Jan 01-Mar 31/7 08:00-18:00", FOR_INSTANCE),
                Arguments.of("words", "eight to ten", FOR_INSTANCE),
                Arguments.of(
                        "half an hour after midnight as twenty-four",
                        "08:00-24:30",
                        "a window ends after it begins and never crosses midnight, as in `05:00-22:00`"),
                Arguments.of("am and pm", "8am-6pm", FOR_INSTANCE),
                Arguments.of(
                        "a moved weekday in a date",
                        "Jan Su[-1] 08:00-18:00",
                        "dates are written as `Jan`, `Jan 01` or `Jan 01-Mar 31`, without a year"),
                Arguments.of("no minutes", "08-18", FOR_INSTANCE));
    }
}

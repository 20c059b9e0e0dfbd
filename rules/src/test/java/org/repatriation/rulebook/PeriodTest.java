package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods as clauses state them. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "30 minutes, 30, MINUTES",
        "1 minute, 1, MINUTES",
        "48 hours, 48, HOURS",
        "1 hour, 1, HOURS",
        "2 days, 2, DAYS",
        "1 day, 1, DAYS",
        "15 working days, 15, WORKING_DAYS",
        "1 working day, 1, WORKING_DAYS",
        "9999 days, 9999, DAYS"
    })
    void isRead(String text, int amount, Period.Unit unit) {
        assertThat(Period.of(text)).isEqualTo(new Period(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "48",
                "hours",
                "48hours",
                "48  hours",
                "0 hours",
                "-1 days",
                "1.5 hours",
                "two days",
                "48 Hours",
                "3 weeks",
                "PT48H",
                "15 business days",
                "15 working",
                "10000 days",
                "48 hours "
            })
    void isRefused(String text) {
        assertThatThrownBy(() -> Period.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`" + text + "` is not a period; write for instance `48 hours` or `15 working days`");
    }
}

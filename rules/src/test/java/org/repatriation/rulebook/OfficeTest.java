package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;

/** An office is there from the first day of `since` and no longer from the first day of `until`. */
class OfficeTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 2004-01-01, true",
        "2019-04, '', 2019-03-31, false",
        "2019-04, '', 2019-04-01, true",
        "2008, '', 2007-12-31, false",
        "2008, '', 2008-01-01, true",
        "'', 2015-05-08, 2015-05-07, true",
        "'', 2015-05-08, 2015-05-08, false",
        "2008, 2015, 2014-12-31, true",
        "2008, 2015, 2015-01-01, false",
        "unknown, '', 2026-01-01, false",
    })
    void an_office_is_open_on_a_day(String since, String until, LocalDate day, boolean open) {
        Office office = new Office(
                "office",
                "shelter",
                Optional.empty(),
                Optional.empty(),
                new Because("Office", "Oficina"),
                Map.of("since", since, "until", until),
                Evidence.TEXT,
                "a test",
                List.of());

        assertThat(office.isOpen(day)).isEqualTo(open);
    }
}

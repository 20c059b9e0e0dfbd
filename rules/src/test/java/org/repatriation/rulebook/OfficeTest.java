package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String written = """
                offices:
                  - id: office
                    kind: shelter
                    name: { en: Office, es: Oficina }
                    evidence: TEXT
                    source: https://example.org
                """
                + (since.isEmpty() ? "" : "    since: " + since + "\n")
                + (until.isEmpty() ? "" : "    until: " + until + "\n");
        Office office =
                DirectoryReader.offices("directory/offices.yaml", written).get(0);

        assertThat(office.isOpen(day)).isEqualTo(open);
    }
}

package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.service.record.Counts.Count;

/** What is counted is told as it stands now, however often it was asked for before. */
class CountsTest {
    @TempDir
    private Path keys;

    @Test
    void whoeverIsCountedSinceIsToldAndOtherYearsStayAsTheyAre() {
        try (OpenRecord record = OpenRecord.empty(keys)) {
            Counts counts = new Counts(record.tables);
            count(record, "2019-12", "FEMALE", 10);
            count(record, "2020-01", "FEMALE", 20);
            count(record, "2020-02", "MALE", 30);

            assertThat(of(counts, Optional.empty(), Optional.empty())).isEqualTo("FEMALE 30, MALE 30");

            count(record, "2020-03", "MALE", 7);
            assertThat(of(counts, Optional.empty(), Optional.empty())).isEqualTo("FEMALE 30, MALE 37");
            assertThat(of(counts, Optional.of("2020-02"), Optional.of("2020-12")))
                    .isEqualTo("MALE 37");
            assertThat(of(counts, Optional.empty(), Optional.of("2019-12"))).isEqualTo("FEMALE 10");
            assertThat(of(counts, Optional.of("2021-01"), Optional.empty())).isEmpty();

            record.tables.update("update person_count set persons = persons + 5 where of_month = '2019-12'");
            assertThat(of(counts, Optional.empty(), Optional.of("2020-01"))).isEqualTo("FEMALE 35");
        }
    }

    private static void count(OpenRecord record, String month, String sex, long persons) {
        record.tables.update(
                "insert into person_count (cell, of_month, outcome, instrument, nationality, sex, age_band, port, programme,"
                        + " minors, persons) values (?, ?, 'PENDING', 'NONE', 'MEX', ?, '18-29', 'NONE', 'NONE', 'ADULT', ?)",
                month + sex,
                month,
                sex,
                persons);
    }

    private static String of(Counts counts, Optional<String> from, Optional<String> to) {
        return String.join(
                ", ",
                counts.persons(from, to, List.of("sex")).stream()
                        .map(CountsTest::said)
                        .toList());
    }

    private static String said(Count count) {
        return count.words().get(0) + " " + count.persons().orElseThrow();
    }
}

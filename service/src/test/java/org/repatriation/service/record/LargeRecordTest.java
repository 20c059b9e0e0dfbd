package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * However large the record is, what is asked for is found and nothing else is read: PostgreSQL says of each step how many rows
 * went through it.
 */
@EnabledIfSystemProperty(named = "repatriation.test.database", matches = "postgres")
class LargeRecordTest {
    private static final int ENTRIES = 50_000;
    private static final int FAR_IN = 35_000;

    /** One decision in three has the outcome that is asked for, so two may be passed over for each. */
    private static final int OF_ONE_OUTCOME = 3 * 51;

    /** From PostgreSQL 18 on, rows of one time are told with a fraction. */
    private static final Pattern ACTUAL = Pattern.compile("actual time=\\S+ rows=([\\d.]+) loops=(\\d+)");

    private static final Pattern REMOVED = Pattern.compile("Rows Removed by [A-Za-z ]+: (\\d+)");

    @TempDir
    private static Path keys;

    private static OpenRecord record;

    @BeforeAll
    static void fill() {
        record = OpenRecord.empty(keys);
        record.tables.update(
                "insert into log_entry (position, id, kind, about, at, rulebook, body, leaf)"
                        + " select n, lpad(n::text, 26, '0'), 'DECISION', null, now(), 'r', decode(repeat('00', 1500), 'hex'), '\\x00'"
                        + " from generate_series(0, ? - 1) n",
                ENTRIES);
        record.tables.update(
                "insert into decision (position, id, case_hash, case_key, outcome, study, decided_at)"
                        + " select n, lpad(n::text, 26, '0'), decode(lpad(to_hex(n), 8, '0'), 'hex'), null,"
                        + " (array['RETURNABLE', 'REFERRED', 'BLOCKED'])[1 + n % 3], false,"
                        + " timestamptz '2020-01-01 00:00:00+00' + n * interval '1 minute'"
                        + " from generate_series(0, ? - 1) n",
                ENTRIES);
        record.tables.execute("analyze");
    }

    @AfterAll
    static void close() {
        if (record != null) {
            record.close();
        }
    }

    @Test
    void onePageInTheMiddleIsReadWithoutWhatIsInFrontOfIt() {
        assertThat(mostRows(DecisionRecords.from(1), FAR_IN)).isLessThanOrEqualTo(2);
        assertThat(mostRows(DecisionRecords.from(500), FAR_IN)).isLessThanOrEqualTo(501);
        assertThat(mostRows(DecisionRecords.between(500), FAR_IN, FAR_IN + 499)).isLessThanOrEqualTo(501);
    }

    @Test
    void onePageOfASearchIsReadWithoutWhatIsBehindIt() {
        assertThat(mostRows(DecisionRecords.newest("where d.position < ?", 50), FAR_IN))
                .isLessThanOrEqualTo(51);
        assertThat(mostRows(DecisionRecords.newest("where d.outcome = ? and d.position < ?", 50), "REFERRED", FAR_IN))
                .isLessThanOrEqualTo(OF_ONE_OUTCOME);
    }

    @Test
    void onePageOfADayLongAgoIsReadWithoutWhatIsNewer() {
        OffsetDateTime day = OffsetDateTime.parse("2020-01-03T00:00:00Z");
        String of = "d.decided_at >= ? and d.decided_at < ?";
        assertThat(mostRows(DecisionRecords.newest("where " + of, 50), day, day.plusDays(1)))
                .isLessThanOrEqualTo(51);
        assertThat(mostRows(
                        DecisionRecords.newest("where " + of + " and d.outcome = ?", 50),
                        day,
                        day.plusDays(1),
                        "REFERRED"))
                .isLessThanOrEqualTo(OF_ONE_OUTCOME);
        assertThat(mostRows(
                        DecisionRecords.newest(
                                "where d.decided_at >= ? and d.decided_at <= ? and " + DecisionRecords.AFTER, 50),
                        day,
                        day.plusHours(20),
                        day.plusHours(20),
                        4_080))
                .isLessThanOrEqualTo(51);
        assertThat(mostRows(DecisionRecords.span("where " + of), day, day.plusDays(1)))
                .isEqualTo(24 * 60);
        assertThat(mostRows(
                        DecisionRecords.inBlock("where " + of + " and d.position between ? and ?"),
                        day,
                        day.plusDays(1),
                        256 * 12,
                        256 * 13 - 1))
                .isLessThanOrEqualTo(256);
    }

    @Test
    void oneDecisionIsReadByItself() {
        assertThat(mostRows(DecisionRecords.one(), "0".repeat(21) + FAR_IN)).isEqualTo(1);
    }

    /** The most rows that a step of the plan let through or read for nothing, each time that it ran. */
    private static long mostRows(String statement, Object... values) {
        List<String> plan = record.tables.queryForList("explain (analyze) " + statement, String.class, values);
        return plan.stream()
                .flatMapToLong(line -> LongStream.concat(
                        ACTUAL.matcher(line).results().mapToLong(LargeRecordTest::rows),
                        REMOVED.matcher(line).results().mapToLong(removed -> Long.parseLong(removed.group(1)))))
                .max()
                .orElseThrow();
    }

    private static long rows(MatchResult actual) {
        return Math.round(Double.parseDouble(actual.group(1)) * Long.parseLong(actual.group(2)));
    }
}

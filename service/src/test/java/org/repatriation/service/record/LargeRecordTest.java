package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final Pattern ACTUAL = Pattern.compile("actual time=\\S+ rows=(\\d+) loops=(\\d+)");

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
                        + " (array['RETURNABLE', 'REFERRED', 'BLOCKED'])[1 + n % 3], false, now()"
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
                .isLessThanOrEqualTo(51);
    }

    @Test
    void oneDecisionIsReadByItself() {
        assertThat(mostRows(DecisionRecords.one(), "0".repeat(21) + FAR_IN)).isEqualTo(1);
    }

    /** The most rows that went through a step of the plan, each time that it ran. */
    private static long mostRows(String statement, Object... values) {
        List<String> plan = record.tables.queryForList("explain (analyze) " + statement, String.class, values);
        return plan.stream()
                .flatMap(line -> ACTUAL.matcher(line).results())
                .mapToLong(LargeRecordTest::rows)
                .max()
                .orElseThrow();
    }

    private static long rows(MatchResult actual) {
        return Long.parseLong(actual.group(1)) * Long.parseLong(actual.group(2));
    }
}

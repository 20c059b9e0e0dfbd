package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases cases by destroying their keys; that it was done is an entry of the log. */
public final class Erasures {
    /** How many places of the log are looked through at once. */
    private static final int PART = 1_000;

    private final JdbcTemplate tables;
    private final DecisionLog log;
    private final KeyRing keys;
    private final EntryIds ids;
    private final Clock clock;
    private final String logId;

    Erasures(JdbcTemplate tables, DecisionLog log, KeyRing keys, EntryIds ids, Clock clock, String logId) {
        this.tables = tables;
        this.log = log;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
        this.logId = logId;
    }

    /** Erases one decision; gives its id, or nothing where it was erased before or never recorded. */
    public List<String> eraseDecision(String id) {
        return erase(DecisionRecords.reading(() -> tables.queryForList(
                "select id from decision where id = ? and case_key is not null", String.class, id)));
    }

    /** Erases every decision with a case reference and gives their ids. */
    public List<String> eraseCase(String caseReference) {
        return erase(DecisionRecords.reading(() -> tables.queryForList(
                "select id from decision where case_hash = ? and case_key is not null order by position",
                String.class,
                keys.hash("case", caseReference))));
    }

    /**
     * Erases what was decided before a moment and gives how many cases that were. The log is gone through part by part, because most of
     * a record that has been kept for long is erased, and looking for the rest of it at once would take longer than an answer may.
     */
    public long eraseDecidedBefore(OffsetDateTime moment) {
        long erased = 0;
        long end = DecisionRecords.reading(() -> log.head().size());
        for (long first = 0; first < end; first += PART) {
            erased += erase(due(moment, first, first + PART)).size();
        }
        return erased;
    }

    /**
     * Erases once more what was erased of this record after a copy of it was made that it was restored from, and gives how many decisions
     * that were. Nothing is erased where the export cannot be read to its end.
     *
     * @param export what the log was at a later time, as lines
     * @throws RecordRefused where the export cannot be read, or is of another log
     */
    public long eraseAgain(Path export) {
        return ExportedErasures.of(export, logId).stream()
                .mapToLong(decision -> eraseDecision(decision).size())
                .sum();
    }

    private List<String> due(OffsetDateTime moment, long first, long end) {
        return DecisionRecords.reading(() -> tables.queryForList(
                "select id from decision where position >= ? and position < ? and decided_at < ? and case_key is not null order"
                        + " by position",
                String.class,
                first,
                end,
                moment));
    }

    private List<String> erase(List<String> decisions) {
        List<String> erased = new ArrayList<>();
        for (String decision : decisions) {
            try {
                log.add(new NewErasure(ids.next(clock.instant().atOffset(ZoneOffset.UTC)), decision));
                erased.add(decision);
            } catch (Erased before) {
                // another request erased it, which is what was wanted
            }
        }
        return erased;
    }

    /** Whether the key of a decision's case is destroyed. */
    static boolean isErased(JdbcOperations tables, String decision) {
        return tables.queryForObject(
                        "select count(*) from decision where id = ? and case_key is not null", Long.class, decision)
                == 0;
    }

    /** An erasure that is to be done and recorded. */
    private record NewErasure(String id, String decision) implements Addition {
        private static final Rows.Kind ERASE =
                Rows.Kind.of("update decision set case_key = null, case_hash = null where id in (", "?", ")");
        private static final Rows.Kind FORGET =
                Rows.Kind.of("delete from idempotency_key where decision in (", "?", ")");

        @Override
        public Kind kind() {
            return Kind.ERASURE;
        }

        @Override
        public Optional<String> about() {
            return Optional.of(decision);
        }

        @Override
        public Optional<String> rulebook() {
            return Optional.empty();
        }

        @Override
        public byte[] body() {
            return "erased".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void check(JdbcOperations tables) {
            if (isErased(tables, decision)) {
                throw new Erased();
            }
        }

        @Override
        public List<Row> rows(long position) {
            return List.of(new Row(ERASE, decision), new Row(FORGET, decision));
        }
    }
}

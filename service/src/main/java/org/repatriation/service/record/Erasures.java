package org.repatriation.service.record;

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

/**
 * Erases cases by destroying their keys, and what may be erased before its case by destroying it; that it was done is an entry of
 * the log.
 */
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
        return eraseOne(ErasedPart.CASE, id);
    }

    /** Erases every decision with a case reference and gives their ids. */
    public List<String> eraseCase(String caseReference) {
        return erase(
                ErasedPart.CASE,
                DecisionRecords.reading(() -> tables.queryForList(
                        "select id from decision where case_hash = ? and case_key is not null order by position",
                        String.class,
                        keys.hash("case", caseReference))));
    }

    /**
     * Erases what was decided before a moment and gives how many decisions that were.
     *
     * @throws RecordUnavailable where the record cannot be reached; what was erased before that stays erased
     */
    public long eraseDecidedBefore(OffsetDateTime moment) {
        return eraseOlder(ErasedPart.CASE, moment);
    }

    /**
     * Erases the callers' references of what was decided before a moment and gives of how many decisions. These can be read,
     * decided again and reviewed as before, and are found by their ids alone. What was recorded by versions that had references and
     * facts in one keeps them until the case is erased.
     *
     * @throws RecordUnavailable as {@link #eraseDecidedBefore}
     */
    public long eraseReferencesDecidedBefore(OffsetDateTime moment) {
        return eraseOlder(ErasedPart.REFERENCE, moment);
    }

    /**
     * Erases the reasons and the roles of officers who acted before a moment and gives of how many acts. That they acted, when,
     * and to what outcome can be read as before. Of what earlier versions recorded, {@link #eraseReferencesDecidedBefore} says
     * what follows.
     *
     * @throws RecordUnavailable as {@link #eraseDecidedBefore}
     */
    public long eraseReasonsGivenBefore(OffsetDateTime moment) {
        return eraseOlder(ErasedPart.REASON, moment);
    }

    /**
     * Erases once more what was erased of this record after a copy of it was made that it was restored from, and gives how many
     * erasures that were. Nothing is erased where the export cannot be read to its end.
     *
     * @param export what the log was at a later time, as lines
     * @throws RecordRefused where the export cannot be read, or is of another log
     */
    public long eraseAgain(Path export) {
        return ExportedErasures.of(export, logId).stream()
                .mapToLong(erasure -> eraseOne(erasure.part(), erasure.about()).size())
                .sum();
    }

    private List<String> eraseOne(ErasedPart part, String about) {
        boolean isGone = DecisionRecords.reading(() -> part.isGone(tables, about));
        return isGone ? List.of() : erase(part, List.of(about));
    }

    /**
     * The log is gone through part by part, because most of a record that has been kept for long is erased, and looking for the rest
     * of it at once would take longer than an answer may.
     */
    private long eraseOlder(ErasedPart part, OffsetDateTime moment) {
        long erased = 0;
        long end = DecisionRecords.reading(() -> log.head().size());
        for (long first = 0; first < end; first += PART) {
            long from = first;
            erased += erase(part, DecisionRecords.reading(() -> part.due(tables, from, from + PART, moment)))
                    .size();
        }
        return erased;
    }

    private List<String> erase(ErasedPart part, List<String> due) {
        List<String> erased = new ArrayList<>();
        for (String about : due) {
            try {
                log.add(new NewErasure(ids.next(clock.instant().atOffset(ZoneOffset.UTC)), part, about));
                erased.add(about);
            } catch (Erased before) {
                // another request erased it, which is what was wanted
            }
        }
        return erased;
    }

    /**
     * An erasure that is to be done and recorded.
     *
     * @param what the decision that is erased, or the review
     */
    private record NewErasure(String id, ErasedPart part, String what) implements Addition {

        @Override
        public Kind kind() {
            return Kind.ERASURE;
        }

        @Override
        public Optional<String> about() {
            return Optional.of(what);
        }

        @Override
        public Optional<String> rulebook() {
            return Optional.empty();
        }

        @Override
        public byte[] body() {
            return part.body();
        }

        @Override
        public void check(JdbcOperations tables) {
            if (part.isGone(tables, what)) {
                throw new Erased();
            }
        }

        @Override
        public List<Row> rows(long position) {
            return part.rows(what);
        }
    }
}

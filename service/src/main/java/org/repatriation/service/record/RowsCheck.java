package org.repatriation.service.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the rows that decisions are found by against what the log holds. They are no part of what it proves, and yet lists, reviews
 * and erasures rest on them; so do replays on the texts of rulebooks. Of a case that was erased only its erasure can be looked for.
 */
final class RowsCheck {
    private final JdbcTemplate tables;
    private final DecisionRecords records;
    private final KeyRing keys;
    private final RulebookShelf shelf;
    private final Faults faults;
    private final Set<String> rulebooks = new HashSet<>();

    /** Where something is gone whose erasure has not been met yet. */
    private final Map<ErasedPart, BitSet> gone = new EnumMap<>(ErasedPart.class);

    /** Begins to look; what is found is added to {@code faults}. */
    RowsCheck(JdbcTemplate tables, DecisionRecords records, KeyRing keys, RulebookShelf shelf, Faults faults) {
        this.tables = tables;
        this.records = records;
        this.keys = keys;
        this.shelf = shelf;
        this.faults = faults;
        Stream.of(ErasedPart.values()).forEach(part -> gone.put(part, new BitSet()));
    }

    /** A row of the table of decisions. */
    private record Row(
            long position, String id, String outcome, boolean study, OffsetDateTime decidedAt, byte[] caseHash) {
        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getObject(5, OffsetDateTime.class),
                    row.getBytes(6));
        }
    }

    /** A review as the log and the table of reviews have it; what the table says is null where it has none. */
    private record Act(
            long position,
            String entry,
            String about,
            byte[] body,
            Optional<byte[]> key,
            String decision,
            String act,
            String outcome,
            byte[] reason) {
        private static Act of(ResultSet row, int number) throws SQLException {
            return new Act(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBytes(4),
                    Optional.ofNullable(row.getBytes(5)),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getBytes(9));
        }
    }

    /** Looks at the rows of some entries that follow one another. */
    void look(List<Entry> entries) {
        long first = entries.get(0).position();
        long last = entries.get(entries.size() - 1).position();
        Map<Long, Row> rows = tables
                .query(
                        "select position, id, outcome, study, decided_at, case_hash from decision where position between ?"
                                + " and ?",
                        Row::of,
                        first,
                        last)
                .stream()
                .collect(Collectors.toMap(Row::position, Function.identity()));
        Set<Long> strange = new HashSet<>();
        for (Entry entry : entries) {
            boolean isDecision = entry.kind() == Kind.DECISION;
            Row row = rows.get(entry.position());
            if (isDecision != (row != null) || isDecision && !row.id().equals(entry.id())) {
                strange.add(entry.position());
                faults.add(entry.position(), "the table of decisions does not have here what the log has.");
            }
        }
        entries.forEach(entry -> entry.rulebook()
                .filter(rulebooks::add)
                .filter(id -> !shelf.keeps(id))
                .ifPresent(id ->
                        faults.add(entry.position(), "the rulebook `" + id + "` that decided is not as it was kept.")));
        Set<Block> blocks = blocks(first, last);
        records.between(first, last).stream()
                .filter(found -> !strange.contains(found.position()))
                .forEach(found -> decision(found, rows.get(found.position()), blocks));
        reviews(first, last);
        entries.stream().filter(entry -> entry.kind() == Kind.ERASURE).forEach(this::erasure);
    }

    /** Looks for what can be told only at the end: erasures that were recorded after a log had this size count, too. */
    void end(long size) {
        gone.forEach((part, positions) -> {
            tables.queryForList(
                            "select a.position from log_entry e join log_entry a on a.id = e.about where e.kind = 'ERASURE'"
                                    + " and e.position >= ? and e.body = ?",
                            Long.class,
                            size,
                            part.body())
                    .forEach(position -> positions.clear(Math.toIntExact(position)));
            positions.stream()
                    .forEach(position -> faults.add(position, what(part) + " is gone, and nobody has erased it."));
        });
    }

    private static String what(ErasedPart part) {
        return switch (part) {
            case CASE -> "the key of the case";
            case REFERENCE -> "the reference of the case";
            case REASON -> "the reason of the review";
        };
    }

    private void isGone(ErasedPart part, long position) {
        gone.get(part).set(Math.toIntExact(position));
    }

    private void decision(Found found, Row row, Set<Block> blocks) {
        long position = found.position();
        if (found.isErased()) {
            isGone(ErasedPart.CASE, position);
        }
        found.unreadable().ifPresent(why -> unreadable(position, why));
        found.recorded().ifPresent(recorded -> {
            JsonNode answer = recorded.answer();
            if (recorded.referenceErased()) {
                isGone(ErasedPart.REFERENCE, position);
            }
            same(
                    position,
                    "outcome",
                    row.outcome().equals(answer.path("outcome").asString()));
            same(position, "decided_at", row.decidedAt().isEqual(recorded.decidedAt()));
            same(position, "study", row.study() == answer.path("study").asBoolean(false));
            same(position, "case_hash", Arrays.equals(row.caseHash(), hash(answer)));
            for (String clause : DecisionRecords.clauses(answer)) {
                if (!blocks.contains(new Block(clause, position / ClauseBlocks.SIZE))) {
                    faults.add(position, "the decision would not be found by `" + clause + "`.");
                }
            }
        });
    }

    private void same(long position, String column, boolean same) {
        if (!same) {
            faults.add(position, "`" + column + "` of the table of decisions is not what the log has.");
        }
    }

    private byte[] hash(JsonNode answer) {
        return answer.path("caseReference").asStringOpt().map(records::caseHash).orElse(null);
    }

    private record Block(String clause, long block) {}

    private Set<Block> blocks(long first, long last) {
        return new HashSet<>(tables.query(
                "select clause, block from clause_block where block between ? and ?",
                (row, n) -> new Block(row.getString(1), row.getLong(2)),
                first / ClauseBlocks.SIZE,
                last / ClauseBlocks.SIZE));
    }

    private void erasure(Entry entry) {
        String about = entry.about().orElse("");
        ErasedPart.of(entry.body())
                .ifPresentOrElse(
                        part -> {
                            if (!part.isGone(tables, about)) {
                                faults.add(entry.position(), what(part) + " that was erased here is there.");
                            }
                            tables.queryForList("select position from log_entry where id = ?", Long.class, about)
                                    .forEach(position -> gone.get(part).clear(Math.toIntExact(position)));
                        },
                        () -> faults.add(entry.position(), "this version does not know what was erased here."));
    }

    private void reviews(long first, long last) {
        List<Act> acts = tables.query(
                "select e.position, e.id, e.about, e.body, d.case_key, r.decision, r.act, r.outcome, r.reason from log_entry e"
                        + " left join review r on r.position = e.position left join decision d on d.id = e.about where"
                        + " e.kind = 'REVIEW' and e.position between ? and ?",
                Act::of,
                first,
                last);
        acts.forEach(this::review);
        Set<Long> known = acts.stream().map(Act::position).collect(Collectors.toSet());
        tables
                .queryForList("select position from review where position between ? and ?", Long.class, first, last)
                .stream()
                .filter(position -> !known.contains(position))
                .forEach(this::otherReview);
    }

    private void otherReview(long position) {
        faults.add(position, "the table of reviews does not have here what the log has.");
    }

    private void review(Act act) {
        boolean same = Objects.equals(act.about(), act.decision());
        try {
            same &= act.key().map(key -> says(act, key)).orElse(true);
        } catch (EntryUnreadable why) {
            unreadable(act.position(), why);
        }
        if (!same) {
            otherReview(act.position());
        }
    }

    private boolean says(Act act, byte[] key) {
        CaseKey opens = keys.ofCase(act.about(), key);
        ObjectNode review = DecisionRecords.opened(opens, Kind.REVIEW, act.entry(), act.body());
        boolean erased = Apart.take(opens, Kind.REVIEW, act.entry(), review, act.reason())
                .erased();
        if (erased && act.decision() != null) {
            isGone(ErasedPart.REASON, act.position());
        }
        return review.path("act").asString().equals(act.act())
                && review.path("outcome").asStringOpt().equals(Optional.ofNullable(act.outcome()));
    }

    private void unreadable(long position, EntryUnreadable why) {
        faults.add(
                position,
                why.isAltered() ? "what is recorded cannot be opened with the key of its case." : why.getMessage());
    }
}

package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/** What of a case is erased together, and how the log says that it was. */
enum ErasedPart {
    /** All that can be erased: facts, answer, reference, reasons. Its erasure is about the decision. */
    CASE(
            "erased",
            "decision d where d.case_key is not null",
            "d.id",
            "d.decided_at",
            "update decision set case_key = null, case_hash = null, reference = null where id in (?)",
            "update review set reason = null where decision in (?)",
            "delete from idempotency_key where decision in (?)"),
    /** The caller's reference, and what the decision is found by with it. Its erasure is about the decision. */
    REFERENCE(
            "reference erased",
            "decision d where d.reference is not null",
            "d.id",
            "d.decided_at",
            "update decision set case_hash = null, reference = null where id in (?)",
            "delete from idempotency_key where decision in (?)"),
    /** The reason and the role of an officer. Its erasure is about the review. */
    REASON(
            "reason erased",
            "review d join log_entry e on e.position = d.position where d.reason is not null",
            "e.id",
            "e.at",
            "update review set reason = null where position in (select position from log_entry where id in (?))");

    private final String said;
    private final String left;
    private final String id;
    private final String moment;
    private final List<Rows.Kind> changes;

    /**
     * Names a part.
     *
     * @param said what the entry of the log holds
     * @param left where it is not erased yet; {@code d} has its position
     * @param id what an erasure of it is about
     * @param moment what its period is counted from
     * @param changes the statements that erase it, with the mark for {@code id}
     */
    ErasedPart(String said, String left, String id, String moment, String... changes) {
        this.said = said;
        this.left = left;
        this.id = id;
        this.moment = moment;
        this.changes = Stream.of(changes)
                .map(change -> Rows.Kind.of(
                        change.substring(0, change.indexOf('?')), "?", change.substring(change.indexOf('?') + 1)))
                .toList();
    }

    /** The part that an entry of the log says was erased; empty where it says none that this version knows. */
    static Optional<ErasedPart> of(byte[] body) {
        return Stream.of(values())
                .filter(part -> Arrays.equals(part.body(), body))
                .findFirst();
    }

    /** What the entry of the log holds. */
    byte[] body() {
        return said.getBytes(StandardCharsets.UTF_8);
    }

    /** What an erasure would be about, for all between two places of the log that is older than a moment and not erased yet. */
    List<String> due(JdbcOperations tables, long first, long end, OffsetDateTime before) {
        return tables.queryForList(
                "select " + id + " from " + left + " and d.position >= ? and d.position < ? and " + moment
                        + " < ? order by d.position",
                String.class,
                first,
                end,
                before);
    }

    /** Whether there is nothing left to erase. */
    boolean isGone(JdbcOperations tables, String about) {
        return tables.queryForObject("select count(*) from " + left + " and " + id + " = ?", Long.class, about) == 0;
    }

    /** What is written to erase it. */
    List<Addition.Row> rows(String about) {
        return changes.stream().map(change -> new Addition.Row(change, about)).toList();
    }
}

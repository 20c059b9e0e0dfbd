package org.repatriation.service.record;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.model.Checkpoint;
import org.repatriation.service.api.model.ConsistencyProof;
import org.repatriation.service.api.model.InclusionProof;
import org.springframework.jdbc.core.JdbcTemplate;

/** What anybody may ask of the log to see that nothing in it was changed, left out or put in later. */
public final class LogProofs {
    private static final String COLUMNS = "select position, id, kind, about, at, rulebook, body, leaf from log_entry";

    private final JdbcTemplate tables;
    private final DecisionLog log;
    private final Checkpoints checkpoints;
    private final Proofs proofs;

    LogProofs(JdbcTemplate tables, DecisionLog log, Checkpoints checkpoints) {
        this.tables = tables;
        this.log = log;
        this.checkpoints = checkpoints;
        this.proofs = new Proofs(tables);
    }

    /**
     * An entry as it stands in the tables.
     *
     * @param leaf the hash that was written with it
     */
    record Stored(Entry entry, byte[] leaf) {}

    /** The newest checkpoint. */
    public Checkpoint checkpoint() {
        return DecisionRecords.reading(() -> told(checkpoints.newest().orElseGet(log::checkpoint)));
    }

    /** Signs a checkpoint over all entries, unless there is one. */
    public Checkpoint sign() {
        return DecisionRecords.reading(() -> told(log.checkpoint()));
    }

    /** How many entries the log has now. */
    public long size() {
        return DecisionRecords.reading(() -> log.head().size());
    }

    /** That an entry is in the log; empty where there is none with this id. */
    public Optional<InclusionProof> inclusion(String id) {
        return DecisionRecords.reading(() -> tables.query(COLUMNS + " where id = ?", LogProofs::stored, id).stream()
                .findFirst()
                .map(stored -> {
                    long position = stored.entry().position();
                    Checkpoints.Checkpoint checkpoint = checkpoints
                            .newest()
                            .filter(newest -> newest.size() > position)
                            .orElseGet(log::checkpoint);
                    return new InclusionProof(
                            id,
                            position,
                            stored.entry().line(),
                            base64(stored.leaf()),
                            all(proofs.inclusion(position, checkpoint.size())),
                            told(checkpoint));
                }));
    }

    /** That the log only grew between two sizes, neither of them larger than it is. */
    public ConsistencyProof consistency(long from, long to) {
        return DecisionRecords.reading(() -> new ConsistencyProof(
                from, to, base64(proofs.root(from)), base64(proofs.root(to)), all(proofs.consistency(from, to))));
    }

    /** The whole log, one JSON object a line, read as it is wanted; ends with a checkpoint over everything. */
    public InputStream export() {
        return new LogExport(DecisionRecords.reading(log::checkpoint), checkpoints, this::page);
    }

    List<Stored> page(long from, int limit) {
        return DecisionRecords.reading(() -> tables.query(
                COLUMNS + " where position >= ? order by position" + DecisionRecords.first(limit),
                LogProofs::stored,
                from));
    }

    private Checkpoint told(Checkpoints.Checkpoint checkpoint) {
        return new Checkpoint(
                checkpoints.log(),
                checkpoint.size(),
                base64(checkpoint.root()),
                Entry.moment(checkpoint.at()),
                base64(checkpoints.publicKey()),
                base64(checkpoint.signature()));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new Entry(
                        row.getLong(1),
                        row.getString(2),
                        Entry.Kind.of(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class),
                        Optional.ofNullable(row.getString(6)),
                        row.getBytes(7)),
                row.getBytes(8));
    }

    private static List<String> all(List<byte[]> hashes) {
        return hashes.stream().map(LogProofs::base64).toList();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

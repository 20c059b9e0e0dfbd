package org.repatriation.service.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The signed checkpoints of a log: each says what the log was when it had so many entries. */
final class Checkpoints {
    private static final String COLUMNS = "select size, root, at, signature from log_checkpoint ";

    private final JdbcTemplate tables;
    private final KeyRing keys;
    private final String log;

    Checkpoints(JdbcTemplate tables, KeyRing keys, String log) {
        this.tables = tables;
        this.keys = keys;
        this.log = log;
    }

    /**
     * What a log was when it had so many entries.
     *
     * @param root the root of the Merkle tree over them
     * @param at when it was signed
     * @param signature Ed25519, over {@link #signed}
     */
    record Checkpoint(long size, byte[] root, OffsetDateTime at, byte[] signature) {}

    /** The text that is signed: four lines. */
    static String signed(String log, long size, byte[] root, OffsetDateTime at) {
        return "repatriation/" + log + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n"
                + Entry.moment(at) + "\n";
    }

    String log() {
        return log;
    }

    byte[] publicKey() {
        return keys.publicKey();
    }

    Checkpoint sign(long size, byte[] root, OffsetDateTime at) {
        Checkpoint made = new Checkpoint(size, root, at, keys.sign(signed(log, size, root, at)));
        tables.update(
                "insert into log_checkpoint (size, root, at, signature) values (?, ?, ?, ?)",
                size,
                root,
                at,
                made.signature());
        return made;
    }

    Optional<Checkpoint> newest() {
        return tables.query(COLUMNS + "order by size desc fetch first 1 rows only", Checkpoints::read).stream()
                .findFirst();
    }

    /** The checkpoints of sizes above {@code above} up to {@code upTo}, the smallest first. */
    List<Checkpoint> between(long above, long upTo) {
        return tables.query(COLUMNS + "where size > ? and size <= ? order by size", Checkpoints::read, above, upTo);
    }

    private static Checkpoint read(ResultSet row, int number) throws SQLException {
        return new Checkpoint(row.getLong(1), row.getBytes(2), row.getObject(3, OffsetDateTime.class), row.getBytes(4));
    }
}

package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which record this is, and with which keys it is written. */
final class RecordIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(RecordIdentity.class);

    private final JdbcTemplate tables;
    private final TransactionTemplate transaction;
    private final KeyRing keys;
    private final String folder;

    /**
     * The identity of the record in these tables.
     *
     * @param folder where the keys are, for whoever has to name another one
     */
    RecordIdentity(JdbcTemplate tables, TransactionTemplate transaction, KeyRing keys, String folder) {
        this.tables = tables;
        this.transaction = transaction;
        this.keys = keys;
        this.folder = folder;
    }

    private record Identity(String log, byte[] check, byte[] publicKey) {}

    /**
     * The id of the log; makes the log where there is none yet.
     *
     * @throws RecordRefused where it was written with other keys
     */
    String log() {
        if (identities().isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> make());
            } catch (DuplicateKeyException madeMeanwhile) {
                // another service began the same log, which is read next
            }
        }
        useNewestMasterKey();
        if (keys.holdsOlderMasterKey()) {
            LOG.warn(
                    "A renewal of the master key was begun and has not come to its end; give `--renew-master-key` again.");
        }
        return identities().get(0).log();
    }

    /**
     * From now on nobody can add a case whose key is encrypted with an older master key than the newest of these keys.
     *
     * @throws RecordRefused where the record was written with other keys
     */
    void useNewestMasterKey() {
        transaction.executeWithoutResult(status -> {
            String used = tables.queryForObject(
                    "select master_key from log_head where only_row = 1 for update", String.class);
            Identity written = identities().get(0);
            if (!keys.fits(written.check()) || !keys.signFor(written.publicKey())) {
                throw new RecordRefused("The keys in `" + folder
                        + "` are not those that this record was written with; name the folder that holds those with"
                        + " `--repatriation.keys=`.");
            }
            String newest = keys.masterKey();
            if (!newest.equals(used)) {
                tables.update("update log_head set master_key = ?", newest);
                tables.update("update record_identity set key_check = ?", (Object) keys.check());
            }
        });
    }

    private void make() {
        tables.update(
                "insert into record_identity (only_row, log_id, key_check, public_key) values (1, ?, ?, ?)",
                UUID.randomUUID().toString(),
                keys.check(),
                keys.publicKey());
        tables.update(
                "insert into log_head (only_row, size, frontier, last_at, checkpoint_size, master_key)"
                        + " values (1, 0, ?, ?, 0, ?)",
                new byte[0],
                OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                keys.masterKey());
    }

    private List<Identity> identities() {
        return tables.query(
                "select log_id, key_check, public_key from record_identity",
                (row, n) -> new Identity(row.getString(1), row.getBytes(2), row.getBytes(3)));
    }
}

package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews the master key: a newer one is made, the key of each case is encrypted with it, and the older one is laid aside. What
 * the log holds stays as it is. Services on the same record may go on; those that find the newer key in their folder use it.
 * Ended in the middle, it goes on where it is begun again.
 */
public final class KeyRenewal {
    /** How many places of the log are gone through at once. */
    private static final int PART = 1_000;

    private final JdbcTemplate tables;
    private final TransactionTemplate transaction;
    private final DecisionLog log;
    private final KeyRing keys;
    private final RecordIdentity identity;

    KeyRenewal(
            JdbcTemplate tables,
            TransactionTemplate transaction,
            DecisionLog log,
            KeyRing keys,
            RecordIdentity identity) {
        this.tables = tables;
        this.transaction = transaction;
        this.log = log;
        this.keys = keys;
        this.identity = identity;
    }

    /**
     * What came of a renewal.
     *
     * @param renewed how many keys of cases were encrypted anew
     * @param unreadable how many could not be opened and are as they were; where there are any, the older master key stays in use
     * @param aside the files of the folder of keys in which the older master key now lies; none where it stays in use
     */
    public record Result(long renewed, long unreadable, List<String> aside) {}

    private record Wrapped(long position, String decision, byte[] key) {}

    /**
     * Renews the master key, or goes on where that was begun.
     *
     * @throws RecordRefused where the keys cannot be written, or the record was given others meanwhile
     * @throws RecordUnavailable where the record cannot be reached; both keys are kept then
     */
    public Result renew() {
        keys.addMasterKey();
        return DecisionRecords.reading(() -> {
            identity.useNewestMasterKey();
            long end = log.head().size(); // what comes after it can only be encrypted with the newer key
            long renewed = 0;
            long unreadable = 0;
            for (long first = 0; first < end; first += PART) {
                List<Wrapped> part = part(first, first + PART);
                List<Object[]> changes = changes(part);
                transaction.executeWithoutResult(status -> change(changes));
                renewed += changes.size();
                unreadable += part.size() - changes.size();
            }
            log.sync();
            return new Result(renewed, unreadable, unreadable == 0 ? keys.setOlderMasterKeyAside() : List.of());
        });
    }

    private List<Wrapped> part(long first, long end) {
        return tables.query(
                "select position, id, case_key from decision where position >= ? and position < ? and case_key is not null",
                (row, n) -> new Wrapped(row.getLong(1), row.getString(2), row.getBytes(3)),
                first,
                end);
    }

    private List<Object[]> changes(List<Wrapped> part) {
        List<Object[]> changes = new ArrayList<>();
        for (Wrapped each : part) {
            try {
                changes.add(new Object[] {keys.rewrapped(each.decision(), each.key()), each.position(), each.key()});
            } catch (EntryUnreadable altered) {
                // the check of the record names it; the older master key stays for whoever can mend it
            }
        }
        return changes;
    }

    /** Writes keys that are still what they were: what was erased meanwhile stays erased. */
    private void change(List<Object[]> changes) {
        tables.batchUpdate("update decision set case_key = ? where position = ? and case_key = ?", changes);
    }
}

package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** Goes through a whole record, from the first entry on, and finds what is not as it was written. */
public final class LogCheck {
    private static final int PAGE = 500;

    private final JdbcTemplate tables;
    private final DecisionLog log;
    private final Checkpoints checkpoints;
    private final LogProofs proofs;
    private final Function<Faults, RowsCheck> rows;

    /**
     * Looks at nothing yet.
     *
     * @param rows begins to look at what decisions are found by
     */
    LogCheck(
            JdbcTemplate tables,
            DecisionLog log,
            Checkpoints checkpoints,
            LogProofs proofs,
            Function<Faults, RowsCheck> rows) {
        this.tables = tables;
        this.log = log;
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.rows = rows;
    }

    /**
     * What was found.
     *
     * @param entries how many entries were looked at
     * @param faults what is wrong, each in a sentence, the first position first; at most 100
     */
    public record Result(long entries, List<String> faults) {}

    /**
     * Looks at every entry, at the tree over them, at every checkpoint, opens what can still be opened, and holds against it what it is
     * found by.
     */
    public Result check() {
        return DecisionRecords.reading(this::checkAll);
    }

    private Result checkAll() {
        Faults faults = new Faults();
        DecisionLog.Head head = log.head();
        Frontier tree = new Frontier();
        List<Checkpoints.Checkpoint> signed = checkpoints.between(-1, Long.MAX_VALUE);
        RowsCheck beside = rows.apply(faults);
        int next = 0;
        while (tree.size() < head.size() && !faults.isFull()) {
            List<LogProofs.Stored> page = proofs.page(tree.size(), PAGE);
            if (page.isEmpty()) {
                faults.add(tree.size(), "the entry is missing.");
                break;
            }
            for (LogProofs.Stored stored : page) {
                Entry entry = stored.entry();
                if (entry.position() >= head.size()) {
                    break;
                }
                if (entry.position() != tree.size()) {
                    faults.add(tree.size(), "the entry is missing.");
                    return result(tree, faults);
                }
                byte[] leaf = entry.leaf();
                if (!Arrays.equals(leaf, stored.leaf())) {
                    faults.add(entry.position(), "the entry is not as it was written.");
                }
                tree.add(leaf).stream()
                        .filter(whole -> !isKept(whole))
                        .forEach(whole -> faults.add(
                                entry.position(), "the root that is kept of the entries up to here is another one."));
                for (; next < signed.size() && signed.get(next).size() <= tree.size(); next++) {
                    check(signed.get(next), tree, faults);
                }
            }
            beside.look(page.stream().map(LogProofs.Stored::entry).toList());
        }
        beside.end(head.size());
        if (faults.isEmpty() && !Arrays.equals(tree.root(), head.frontier().root())) {
            faults.add(tree.size(), "the end of the log does not fit its entries.");
        }
        if (next < signed.size()) {
            faults.add(
                    tree.size(),
                    "a checkpoint was signed for " + signed.get(next).size() + " entries, and the log has fewer.");
        }
        return result(tree, faults);
    }

    private static Result result(Frontier tree, Faults faults) {
        return new Result(tree.size(), faults.told());
    }

    private boolean isKept(Frontier.Whole whole) {
        return tables
                .query(
                        "select root from log_subtree where level = ? and position = ?",
                        (row, n) -> row.getBytes(1),
                        whole.level(),
                        whole.position())
                .stream()
                .anyMatch(root -> Arrays.equals(root, whole.root()));
    }

    private void check(Checkpoints.Checkpoint checkpoint, Frontier tree, Faults faults) {
        if (!verifies(checkpoint)) {
            faults.add(checkpoint.size() - 1, "the checkpoint after it is not as it was signed.");
        } else if (checkpoint.size() == tree.size() && !Arrays.equals(checkpoint.root(), tree.root())) {
            faults.add(
                    checkpoint.size() - 1,
                    "the entries up to here are not those that the checkpoint after it was signed for.");
        }
    }

    private boolean verifies(Checkpoints.Checkpoint checkpoint) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(checkpoints.publicKey())));
            signature.update(
                    Checkpoints.signed(checkpoints.log(), checkpoint.size(), checkpoint.root(), checkpoint.at())
                            .getBytes(StandardCharsets.UTF_8));
            return signature.verify(checkpoint.signature());
        } catch (GeneralSecurityException altered) {
            return false;
        }
    }
}

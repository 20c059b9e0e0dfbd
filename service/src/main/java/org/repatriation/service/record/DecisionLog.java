package org.repatriation.service.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log: entries are added at its end and never changed. What is asked for at the same time is written in one
 * transaction; a caller goes on when it is durable. Several services may add to one log, one at a time.
 */
final class DecisionLog implements AutoCloseable {
    /** At the latest after so many entries there is a checkpoint. */
    static final long CHECKPOINT_EVERY = 10_000;

    private static final int MOST_AT_ONCE = 256;
    private static final String HEAD = "select size, frontier, last_at, checkpoint_size, master_key from log_head";
    private static final Rows.Kind ENTRY =
            Rows.Kind.of("log_entry", "position, id, kind, about, at, rulebook, body, leaf");
    private static final Rows.Kind SUBTREE = Rows.Kind.of("log_subtree", "level, position, root");
    private static final Rows.Kind ADVANCE = Rows.Kind.of(
            "",
            "update log_head set size = case when size = ? and master_key = ? then cast(? as bigint) end, frontier = ?,"
                    + " last_at = ?, checkpoint_size = greatest(checkpoint_size, ?)",
            "");
    private static final Addition.Row COMMIT = new Addition.Row(Rows.Kind.of("", "commit", ""));

    private final JdbcTemplate tables;
    private final TransactionTemplate transaction;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final Duration patience;
    private final Kept kept;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::writeAll, "record");
    private volatile boolean closed;

    /** The end of the log as this service left it; null where that is not known. Only the writer uses it. */
    private Head left;

    /**
     * Opens the log.
     *
     * @param patience how long a caller waits for its entry before the record counts as unavailable
     * @param kept what database the log lies in
     */
    DecisionLog(
            JdbcTemplate tables,
            TransactionTemplate transaction,
            Checkpoints checkpoints,
            Clock clock,
            Duration patience,
            Kept kept) {
        this.tables = tables;
        this.transaction = transaction;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.patience = patience;
        this.kept = kept;
        writer.setDaemon(true);
        writer.start();
    }

    /** What database a log lies in. */
    enum Kept {
        /** In memory. */
        MEMORY,
        /** In a file that the database has to be told to write. */
        FILE,
        /** In a server, which is better asked once than often. */
        SERVER
    }

    private record Waiting(Addition addition, CompletableFuture<Long> position) {}

    /** What became of each, a position or why it was refused, and the end of the log after them. */
    private record Written(Map<Waiting, Object> results, Head after) {}

    /**
     * The end of the log, as whoever adds to it finds it.
     *
     * @param masterKey the master key that the key of a case has to be encrypted with that is added
     */
    record Head(long size, Frontier frontier, OffsetDateTime lastAt, long checkpointSize, String masterKey) {}

    /**
     * Adds an entry and gives its position when it is durable.
     *
     * @throws RecordUnavailable where it could not be written, or nobody can tell whether it was
     */
    long add(Addition addition) {
        return begin(addition).getAsLong();
    }

    /**
     * Hands over an entry to be added. What this gives waits until the entry is durable, at most as long as a caller is to wait
     * from now on, and throws as {@link #add} does.
     *
     * @throws RecordUnavailable where the log is closed
     */
    LongSupplier begin(Addition addition) {
        Waiting waiting = new Waiting(addition, new CompletableFuture<>());
        if (closed) {
            throw new RecordUnavailable(null);
        }
        queue.add(waiting);
        long late = System.nanoTime() + patience.toNanos();
        return () -> durable(waiting, late);
    }

    private static long durable(Waiting waiting, long late) {
        try {
            return waiting.position().get(Math.max(0, late - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException said ? said : new RecordUnavailable(failed.getCause());
        } catch (TimeoutException tooLate) {
            waiting.position().cancel(false);
            throw new RecordUnavailable(tooLate);
        } catch (InterruptedException stopped) {
            waiting.position().cancel(false);
            Thread.currentThread().interrupt();
            throw new RecordUnavailable(stopped);
        }
    }

    /** Has the database write to the disk what it was given; a server has done so already. */
    void sync() {
        if (kept == Kept.FILE) {
            tables.execute("checkpoint sync");
        }
    }

    /** The end of the log as it is now. */
    Head head() {
        return tables.queryForObject(HEAD, DecisionLog::head);
    }

    /** Signs a checkpoint for all that has been added, unless there is one. */
    Checkpoints.Checkpoint checkpoint() {
        return transaction.execute(status -> {
            Head head = locked();
            if (head.checkpointSize() < head.size()) {
                checkpoints.sign(head.size(), head.frontier().root(), now(head));
                tables.update("update log_head set checkpoint_size = ?", head.size());
            }
            return checkpoints.newest().orElseGet(() -> checkpoints.sign(0, Hashes.nothing(), now(head)));
        });
    }

    private void writeAll() {
        List<Waiting> together = new ArrayList<>(MOST_AT_ONCE);
        while (!closed || !queue.isEmpty()) {
            try {
                Waiting next = queue.poll(200, TimeUnit.MILLISECONDS);
                Set<String> about = new HashSet<>();
                while (next != null) {
                    boolean another = next.addition().about().map(about::add).orElse(true);
                    if (!another || together.size() == MOST_AT_ONCE) {
                        write(together);
                        together.clear();
                        about.clear();
                        next.addition().about().ifPresent(about::add);
                    }
                    if (!next.position().isDone()) {
                        together.add(next);
                    }
                    next = queue.poll();
                }
                write(together);
            } catch (InterruptedException stopped) {
                return;
            } finally {
                together.clear();
            }
        }
    }

    private void write(List<Waiting> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            Written written = written(together);
            sync();
            left = written.after();
            written.results().forEach((waiting, result) -> {
                if (result instanceof RuntimeException refused) {
                    waiting.position().completeExceptionally(refused);
                } else {
                    waiting.position().complete((Long) result);
                }
            });
        } catch (RuntimeException | Error failed) {
            if (together.size() > 1 && failed instanceof DataAccessException && reachable()) {
                List.copyOf(together).forEach(each -> write(List.of(each)));
            } else {
                together.forEach(each -> each.position().completeExceptionally(meaning(failed)));
            }
        }
    }

    private boolean reachable() {
        try {
            return tables.queryForObject(HEAD, DecisionLog::head) != null;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    private static Throwable meaning(Throwable failed) {
        return failed instanceof DataAccessException || failed instanceof TransactionException
                ? new RecordUnavailable(failed)
                : failed;
    }

    /**
     * Writes where this service left the log. Where it does not end there any more, or a key is taken, nothing is
     * written; then the end of the log is locked and looked at, and everything is checked.
     */
    private Written written(List<Waiting> together) {
        Head before = left;
        left = null;
        if (before != null
                && kept == Kept.SERVER
                && together.stream().allMatch(waiting -> needsNoLook(waiting, before))) {
            try {
                return transaction.execute(status -> writeInOne(together, before, false));
            } catch (DataIntegrityViolationException other) {
                // another service was faster, or the same request was sent before
            }
        }
        return transaction.execute(status -> writeInOne(together, locked(), true));
    }

    private static boolean needsNoLook(Waiting waiting, Head before) {
        return waiting.addition().kind() == Entry.Kind.DECISION
                && waiting.addition().masterKey().equals(Optional.of(before.masterKey()));
    }

    private Written writeInOne(List<Waiting> together, Head head, boolean checked) {
        OffsetDateTime at = now(head);
        Map<Waiting, Object> results = new LinkedHashMap<>();
        List<Addition.Row> entries = new ArrayList<>();
        List<Addition.Row> others = new ArrayList<>();
        for (Waiting waiting : together) {
            Addition addition = waiting.addition();
            try {
                if (checked) {
                    if (addition.masterKey()
                            .filter(key -> !key.equals(head.masterKey()))
                            .isPresent()) {
                        throw new KeyRing.Renewed();
                    }
                    addition.check(tables);
                }
            } catch (DataAccessException unreadable) {
                throw unreadable;
            } catch (RuntimeException refused) {
                results.put(waiting, refused);
                continue;
            }
            long position = head.frontier().size();
            Entry entry = new Entry(
                    position,
                    addition.id(),
                    addition.kind(),
                    addition.about(),
                    at,
                    addition.rulebook(),
                    addition.body());
            byte[] leaf = entry.leaf();
            entries.add(row(entry, leaf));
            head.frontier().add(leaf).forEach(whole -> others.add(row(whole)));
            others.addAll(addition.rows(position));
            results.put(waiting, position);
        }
        if (entries.isEmpty()) {
            return new Written(results, head);
        }
        Head after = advanced(head, at);
        Rows rows = new Rows();
        rows.add(row(head, after));
        entries.forEach(rows::add);
        others.forEach(rows::add);
        if (kept == Kept.SERVER) {
            rows.add(COMMIT);
        }
        rows.write(tables, kept == Kept.SERVER);
        return new Written(results, after);
    }

    static Addition.Row row(Entry entry, byte[] leaf) {
        return new Addition.Row(
                ENTRY,
                entry.position(),
                entry.id(),
                entry.kind().name(),
                entry.about().orElse(null),
                entry.at(),
                entry.rulebook().orElse(null),
                entry.body(),
                leaf);
    }

    static Addition.Row row(Frontier.Whole whole) {
        return new Addition.Row(SUBTREE, whole.level(), whole.position(), whole.root());
    }

    /**
     * Whoever adds to the log writes this first, and so waits for those who add to it at the same time; it cannot be written where
     * the log does not end where it was thought to.
     */
    static Addition.Row row(Head before, Head after) {
        return new Addition.Row(
                ADVANCE,
                before.size(),
                before.masterKey(),
                after.size(),
                after.frontier().written(),
                after.lastAt(),
                after.checkpointSize());
    }

    /** The end of the log after what was added; signs a checkpoint where one is due. */
    Head advanced(Head head, OffsetDateTime at) {
        long size = head.frontier().size();
        boolean due = size / CHECKPOINT_EVERY > head.checkpointSize() / CHECKPOINT_EVERY;
        if (due) {
            checkpoints.sign(size, head.frontier().root(), at);
        }
        return new Head(size, head.frontier(), at, due ? size : head.checkpointSize(), head.masterKey());
    }

    private Head locked() {
        return tables.queryForObject(HEAD + " where only_row = 1 for update", DecisionLog::head);
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        long size = row.getLong(1);
        return new Head(
                size,
                new Frontier(size, row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class),
                row.getLong(4),
                row.getString(5));
    }

    /** Never before the entry in front, so that a clock that is set back puts nothing out of order. */
    private OffsetDateTime now(Head head) {
        OffsetDateTime clockSays =
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        return clockSays.isBefore(head.lastAt()) ? head.lastAt() : clockSays;
    }

    /** Writes what is waiting and ends. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join(patience.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.repatriation.service.record;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** The keys under which requests were sent, kept for 72 hours. */
final class RequestKeys {
    static final Duration KEPT = Duration.ofHours(72);

    private static final Rows.Kind KEY = Rows.Kind.of("idempotency_key", "key_hash, request_hash, decision, taken_at");

    private RequestKeys() {}

    /**
     * The use of a key, by keyed hashes, so that neither the key nor the request is kept.
     *
     * @param since what was sent before this moment is forgotten
     */
    record Use(byte[] key, byte[] request, OffsetDateTime since) {}

    /** A key whose request was decided meanwhile. */
    static final class Decided extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String decision;

        private Decided(String decision) {
            super("decided", null, false, false);
            this.decision = decision;
        }

        String decision() {
            return decision;
        }
    }

    /**
     * The decision that the same request already got.
     *
     * @throws KeyReused where the key belongs to another request
     */
    static Optional<String> find(JdbcOperations tables, Use use) {
        return taken(tables, use).filter(earlier -> !earlier.isOld(use)).map(Taken::decision);
    }

    /** Throws {@link Decided} or {@link KeyReused} where the key is taken; forgets it where it is too old. */
    static void check(JdbcOperations tables, Use use) {
        taken(tables, use).ifPresent(earlier -> {
            if (!earlier.isOld(use)) {
                throw new Decided(earlier.decision());
            }
            tables.update("delete from idempotency_key where key_hash = ? and taken_at < ?", use.key(), use.since());
        });
    }

    private record Taken(byte[] request, String decision, OffsetDateTime at) {
        boolean isOld(Use use) {
            return at.isBefore(use.since());
        }
    }

    private static Optional<Taken> taken(JdbcOperations tables, Use use) {
        Optional<Taken> taken = tables
                .query(
                        "select request_hash, decision, taken_at from idempotency_key where key_hash = ?",
                        (row, n) ->
                                new Taken(row.getBytes(1), row.getString(2), row.getObject(3, OffsetDateTime.class)),
                        use.key())
                .stream()
                .findFirst();
        if (taken.filter(earlier -> !earlier.isOld(use) && !Arrays.equals(earlier.request(), use.request()))
                .isPresent()) {
            throw new KeyReused();
        }
        return taken;
    }

    static Addition.Row row(Use use, String decision, OffsetDateTime takenAt) {
        return new Addition.Row(KEY, use.key(), use.request(), decision, takenAt);
    }

    /** Forgets what was sent before a moment. */
    static int forget(JdbcOperations tables, OffsetDateTime before) {
        return tables.update("delete from idempotency_key where taken_at < ?", before);
    }
}

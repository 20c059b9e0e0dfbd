package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of requests are forgotten after 72 hours. */
class RequestKeysTest {
    private static final int OLD = 100;
    private static final int NEW = 5;

    @TempDir
    private Path keys;

    @Test
    void whatIsOlderIsForgottenAndNothingElseIs() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        try (OpenRecord record = OpenRecord.empty(keys)) {
            write(record, 0, OLD, now.minus(RequestKeys.KEPT).minusHours(1));
            write(
                    record,
                    OLD,
                    OLD + NEW,
                    now.minus(RequestKeys.KEPT).plusHours(1).plusSeconds(OLD + NEW));

            assertThat(record.records.forgetKeys()).isEqualTo(OLD);
            assertThat(record.tables.queryForObject("select count(*) from idempotency_key", Long.class))
                    .isEqualTo(NEW);
            assertThat(record.records.forgetKeys()).isZero();
        }
    }

    private static void write(OpenRecord record, long from, long to, OffsetDateTime takenAt) {
        List<Object[]> rows = LongStream.range(from, to)
                .mapToObj(number ->
                        new Object[] {hash(number), hash(-number), String.valueOf(number), takenAt.minusSeconds(number)
                        })
                .toList();
        record.tables.batchUpdate(
                "insert into idempotency_key (key_hash, request_hash, decision, taken_at) values (?, ?, ?, ?)", rows);
    }

    private static byte[] hash(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}

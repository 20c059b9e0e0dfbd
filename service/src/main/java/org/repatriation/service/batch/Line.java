package org.repatriation.service.batch;

import java.util.Arrays;
import java.util.Optional;

/**
 * One line of a batch.
 *
 * @param number its number, the first is 1
 * @param bytes what stands in it, without its end; empty where it is too long, so that nothing of it was kept
 */
public record Line(long number, Optional<byte[]> bytes) {

    /** How much memory it takes, in bytes. */
    int weight() {
        return bytes.map(kept -> kept.length).orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line that
                && that.number == number
                && Arrays.equals(that.bytes.orElse(null), bytes.orElse(null));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}

package org.repatriation.bulk;

import java.io.Serializable;
import java.util.Optional;
import org.repatriation.service.batch.Line;

/**
 * A line on its way through the cluster.
 *
 * @param number its number in the whole input, the first is 1
 * @param bytes what stands in it, without its end; null where it is longer than a line may be
 */
record NumberedLine(long number, byte[] bytes) implements Serializable {

    /** How many bytes of it are kept. */
    int weight() {
        return bytes == null ? 0 : bytes.length;
    }

    /** The same line, as it is decided. */
    Line line() {
        return new Line(number, Optional.ofNullable(bytes));
    }
}

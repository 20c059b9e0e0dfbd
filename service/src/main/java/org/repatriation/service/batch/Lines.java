package org.repatriation.service.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, one after the other. A line ends with a line feed, before which a carriage return may stand, or with
 * the stream. What is longer than a line may be is read over and not kept.
 */
public final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] begun = new byte[1 << 12];
    private int from;
    private int to;
    private long number;
    private long consumed;

    /**
     * Reads lines.
     *
     * @param longest how many bytes of a line are kept, without its end; of a longer one nothing is
     */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end of the stream. Waits until the whole line is there. */
    public Optional<Line> next() throws IOException {
        int length = 0;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = end();
            int part = end - from;
            if (length <= longest + 1) {
                int kept = Math.min(part, longest + 2 - length);
                append(length, kept);
                length += kept;
            }
            consumed += part;
            from = end;
            if (from < to) {
                from++;
                consumed++;
                break;
            }
        }
        return any ? Optional.of(line(length)) : Optional.empty();
    }

    /** Whether another whole line can be had without waiting. */
    boolean ready() {
        return end() < to;
    }

    /** How many bytes the lines so far took, with their ends. */
    public long consumed() {
        return consumed;
    }

    /** How many lines were read. */
    long read() {
        return number;
    }

    private Line line(int length) {
        int end = length > 0 && begun[length - 1] == '\r' ? length - 1 : length;
        number++;
        return new Line(number, end > longest ? Optional.empty() : Optional.of(Arrays.copyOf(begun, end)));
    }

    private void append(int length, int count) {
        if (begun.length < length + count) {
            begun = Arrays.copyOf(begun, Math.max(length + count, Math.min(begun.length * 2, longest + 2)));
        }
        System.arraycopy(buffer, from, begun, length, count);
    }

    /** Where the line ends within what is there, or where that ends. */
    private int end() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }
}

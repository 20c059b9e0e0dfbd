package org.repatriation.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.repatriation.service.batch.Line;
import org.repatriation.service.batch.Lines;

/**
 * The lines of a file that begin between two places, so that many processes can read one file and each line is read once.
 *
 * @param file where the file is
 * @param start the first byte at which a line may begin
 * @param end the first byte at which none may begin any more
 * @param before how many lines the whole input has before these
 */
record Slice(String file, long start, long end, long before) implements Serializable {

    Slice after(long lines) {
        return new Slice(file, start, end, lines);
    }

    /** How many lines begin here. */
    long count(Configuration storage) {
        long count = 0;
        for (Iterator<NumberedLine> lines = lines(storage, 0); lines.hasNext(); lines.next()) {
            count++;
        }
        return count;
    }

    /**
     * The lines that begin here, one after the other.
     *
     * @param longest of longer lines nothing is kept, in bytes
     */
    Iterator<NumberedLine> lines(Configuration storage, int longest) {
        try {
            Path path = new Path(file);
            FSDataInputStream in = path.getFileSystem(storage).open(path);
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(in));
            return new Reading(in, longest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(FSDataInputStream in) {
        try {
            in.close();
        } catch (IOException unimportant) {
            // it was only read
        }
    }

    private final class Reading implements Iterator<NumberedLine> {
        private final Lines lines;
        private final long from;
        private long number = before;
        private Optional<Line> next;

        /** A line that begins in the slice before and ends here is read over. */
        Reading(FSDataInputStream in, int longest) throws IOException {
            lines = new Lines(in, longest);
            from = Math.max(0, start - 1);
            in.seek(from);
            if (start > 0) {
                lines.next();
            }
            next = read();
        }

        private Optional<Line> read() throws IOException {
            return from + lines.consumed() < end ? lines.next() : Optional.empty();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public NumberedLine next() {
            Line line = next.orElseThrow(NoSuchElementException::new);
            try {
                next = read();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            number++;
            return new NumberedLine(number, line.bytes().orElse(null));
        }
    }
}

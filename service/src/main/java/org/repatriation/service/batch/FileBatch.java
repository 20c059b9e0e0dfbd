package org.repatriation.service.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.repatriation.service.intake.CaseIntake;

/**
 * Decides the cases of a file, one a line, and writes their answers to another. Where that one holds answers already, it goes on
 * after them, so that a run that was killed can be started again: the result is the same to the byte.
 */
public final class FileBatch {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(5);

    private final Path input;
    private final Path output;
    private final LineDecisions decisions;
    private final String rulebook;
    private final PrintStream said;

    /**
     * A run over a file.
     *
     * @param input one case a line
     * @param output gets an answer for each, and a trailer
     * @param rulebook the id of the rulebook that decides
     * @param said is told how far it is
     */
    public FileBatch(Path input, Path output, LineDecisions decisions, String rulebook, PrintStream said) {
        this.input = input;
        this.output = output;
        this.decisions = decisions;
        this.rulebook = rulebook;
        this.said = said;
    }

    /**
     * Decides all that is not decided yet.
     *
     * @throws BatchRefused where the files cannot be used
     * @throws IOException where reading or writing fails on the way; it can be gone on with
     */
    public void run() throws IOException {
        check();
        boolean isNew = !Files.exists(output);
        if (isNew) {
            Begun.with(input, rulebook).write(output);
        } else {
            checkBegun();
        }
        try (FileChannel written = FileChannel.open(
                        output, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock alone = lock(written)) {
            WrittenLines there = WrittenLines.of(written);
            if (there.foreign().isPresent()) {
                throw new BatchRefused("Line " + there.foreign().get() + " of `" + output
                        + "` is no answer of this command; delete the file to begin again, or name another with"
                        + " `--output=`.");
            }
            if (there.complete()) {
                said.println("`" + output + "` is complete already: " + counts(there.tally()) + ".");
                return;
            }
            written.truncate(there.bytes());
            written.position(there.bytes());
            decide(written, there.tally());
        }
    }

    private void decide(FileChannel written, Tally tally) throws IOException {
        ExecutorService workers = Batches.deciders();
        try (InputStream in = Files.newInputStream(input)) {
            Lines lines = new Lines(in, CaseIntake.LONGEST_LINE);
            long before = tally.lines();
            skip(lines, before);
            OutputStream answers = Channels.newOutputStream(written);
            Progress progress = new Progress(before);
            new Batch(decisions, workers, LineDecisions.TOGETHER).run(lines, answers, tally, progress);
            answers.write(decisions.trailer(tally));
            written.force(true);
            progress.end(tally);
        } finally {
            workers.shutdownNow();
        }
    }

    private void skip(Lines lines, long count) throws IOException {
        for (long i = 0; i < count; i++) {
            if (lines.next().isEmpty()) {
                throw otherInput();
            }
        }
        if (count > 0) {
            said.println("goes on after " + grouped(count) + " lines that are answered already");
        }
    }

    private void check() throws IOException {
        if (!Files.isRegularFile(input) || !Files.isReadable(input)) {
            throw new BatchRefused(
                    "`" + input + "` cannot be read; name a file with one case a line with `--decide=`.");
        }
        Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(output);
        if (Files.isDirectory(output) || !Files.isWritable(Files.exists(output) ? output : folder)) {
            throw new BatchRefused(
                    "`" + output
                            + "` cannot be written; name a file in a folder that is there and can be written with `--output=`.");
        }
        if (Files.exists(output) && Files.isSameFile(input, output)) {
            throw new BatchRefused(
                    "`" + output + "` is named as input and as output; name another file with `--output=`.");
        }
    }

    private void checkBegun() throws IOException {
        Begun begun = Begun.of(output)
                .orElseThrow(() -> new BatchRefused("`" + output + "` is there already, and `" + Begun.beside(output)
                        + "`, which says what it was begun with, is not; delete it to begin again, or name another file"
                        + " with `--output=`."));
        if (!begun.rulebook().equals(rulebook)) {
            throw new BatchRefused("`" + output + "` was begun with the rulebook `" + begun.rulebook()
                    + "`, and this is `" + rulebook + "`; go on with that one, or name another file with `--output=`.");
        }
        if (!begun.isOf(input)) {
            throw otherInput();
        }
    }

    private BatchRefused otherInput() {
        return new BatchRefused("`" + output + "` was begun with another input than `" + input
                + "`; go on with that one, or name another file with `--output=`.");
    }

    private FileLock lock(FileChannel written) throws IOException {
        try {
            FileLock lock = written.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            // the same is said, whichever process holds it
        }
        throw new BatchRefused("`" + output
                + "` is being written by another run; wait for that one, or name another file with `--output=`.");
    }

    private static String counts(Tally tally) {
        return grouped(tally.lines()) + " lines, " + grouped(tally.decided()) + " decided and "
                + grouped(tally.refused()) + " refused";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Says every few seconds how far it is. */
    private final class Progress implements Batch.Progress {
        private final long before;
        private final long began = System.nanoTime();
        private long told = began;

        Progress(long before) {
            this.before = before;
        }

        @Override
        public void written(Tally tally, long bytesRead) throws IOException {
            if (System.nanoTime() - told >= EVERY) {
                told = System.nanoTime();
                said.println(grouped(tally.lines()) + " lines, " + rate(tally) + " a second, "
                        + 100 * bytesRead / Math.max(1, Files.size(input)) + " % of the input");
            }
        }

        void end(Tally tally) {
            said.println(counts(tally) + ", " + rate(tally) + " a second");
        }

        private String rate(Tally tally) {
            double seconds = Math.max(1, System.nanoTime() - began) / 1e9;
            return grouped(Math.round((tally.lines() - before) / seconds));
        }
    }
}

package org.repatriation.service.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Decides lines in bounded memory: one thread reads them, several decide, and the one that runs the batch writes the answers in
 * the order of the lines. What is read and not yet answered is bounded in lines and in bytes, so a caller that does not read
 * its answers is not read from either.
 */
final class Batch {
    /** How many lines are on their way at once; more where each core would have too few bundles. */
    private static final int LINES = 128;

    private static final int BUNDLES_OF_A_CORE = 4;
    private static final int WEIGHT = 8 << 20;

    private final LineDecisions decisions;
    private final Executor workers;
    private final int together;
    private final Semaphore weight = new Semaphore(WEIGHT);
    private final BlockingQueue<Bundle> window;
    private volatile boolean left;

    /** Is told after answers were written. */
    @FunctionalInterface
    interface Progress {
        void written(Tally tally, long bytesRead) throws IOException;
    }

    /** Lines that follow each other and are decided by one thread; empty: the end. */
    private record Bundle(CompletableFuture<Answers> answers, int weight, long consumed, boolean last) {}

    /**
     * A batch that is run once.
     *
     * @param workers decide the lines
     * @param together how many lines at most are handed to one worker at once, where they are there already
     */
    Batch(LineDecisions decisions, Executor workers, int together) {
        this.decisions = decisions;
        this.workers = workers;
        this.together = together;
        this.window = new ArrayBlockingQueue<>(Math.max(
                LINES / together, BUNDLES_OF_A_CORE * Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Reads, decides and writes until the lines end or the record cannot be reached; counts on from {@code tally}. Reads by a
     * thread of its own, which has ended when this returns.
     *
     * @throws IOException where lines cannot be read or answers cannot be written; what was written is whole lines
     */
    void run(Lines lines, OutputStream out, Tally tally, Progress progress) throws IOException {
        Thread reader = new Thread(() -> read(lines), "batch-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            write(out, tally, progress);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the batch was interrupted", stopped);
        } finally {
            left = true;
            reader.interrupt();
            await(reader);
        }
    }

    private void read(Lines lines) {
        try {
            boolean more = true;
            while (more && !left && !decisions.stopped()) {
                more = hand(bundle(lines), lines.consumed());
            }
            window.put(new Bundle(CompletableFuture.completedFuture(null), 0, lines.consumed(), true));
        } catch (IOException broken) {
            end(new UncheckedIOException(broken));
        } catch (RuntimeException | Error failed) {
            end(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Throwable why) {
        try {
            window.put(new Bundle(CompletableFuture.failedFuture(why), 0, 0, true));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Line> bundle(Lines lines) throws IOException {
        List<Line> bundle = new ArrayList<>(together);
        int weight = 0;
        do {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            bundle.add(line.get());
            weight += line.get().weight();
        } while (bundle.size() < together && weight < LineDecisions.HEAVY && lines.ready());
        return bundle;
    }

    private boolean hand(List<Line> bundle, long consumed) throws InterruptedException {
        if (bundle.isEmpty()) {
            return false;
        }
        int heavy = Math.min(WEIGHT, bundle.stream().mapToInt(Line::weight).sum());
        weight.acquire(heavy);
        CompletableFuture<Answers> answers = new CompletableFuture<>();
        window.put(new Bundle(answers, heavy, consumed, false));
        workers.execute(() -> {
            if (left) {
                answers.cancel(false);
                return;
            }
            try {
                answers.complete(Answers.of(decisions.answer(bundle)));
            } catch (RuntimeException | Error failed) {
                answers.completeExceptionally(failed);
            }
        });
        return true;
    }

    private void write(OutputStream out, Tally tally, Progress progress) throws IOException, InterruptedException {
        while (true) {
            Bundle next = window.poll();
            if (next == null || !next.answers().isDone()) {
                out.flush();
            }
            next = next == null ? window.take() : next;
            Answers answers = answers(next);
            if (next.last()) {
                return;
            }
            answers.writeTo(out);
            weight.release(next.weight());
            tally.add(answers.tally());
            progress.written(tally, next.consumed());
        }
    }

    private static Answers answers(Bundle bundle) throws IOException, InterruptedException {
        try {
            return bundle.answers().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException broken) {
                throw broken.getCause();
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void await(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

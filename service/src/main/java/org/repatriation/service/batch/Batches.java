package org.repatriation.service.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;

/**
 * Decides the batches that are posted. All of them share the threads that decide: as many as there are cores where nothing is
 * recorded, and more where each waits for the record, so that many decisions are written in one transaction.
 */
public final class Batches implements AutoCloseable {
    /** While some bundles wait for the record, others are decided. */
    private static final int RECORDERS_OF_A_CORE = 4;

    private final CaseIntake intake;
    private final Decisions decisions;
    private final UnrecordedDecisions unrecorded;
    private final LineProblems problems;
    private final ExecutorService recorders = threads(RECORDERS_OF_A_CORE, "batch-recorder-");
    private final ExecutorService deciders = deciders();

    /** Decides batches with and without a record. */
    public Batches(CaseIntake intake, Decisions decisions, UnrecordedDecisions unrecorded, LineProblems problems) {
        this.intake = intake;
        this.decisions = decisions;
        this.unrecorded = unrecorded;
        this.problems = problems;
    }

    /**
     * Answers each line of a body with a line, and ends with a trailer.
     *
     * @param record whether the decisions are recorded
     * @param key the key under which the batch may be sent again
     * @throws IOException where the caller has gone away
     */
    public void run(InputStream body, OutputStream answer, boolean record, Optional<String> key) throws IOException {
        LineDecisions lines = record
                ? LineDecisions.recorded(intake, decisions, unrecorded.rulebook(), problems, key)
                : LineDecisions.unrecorded(intake, unrecorded, problems);
        Batch batch = new Batch(lines, record ? recorders : deciders, LineDecisions.TOGETHER);
        Tally tally = new Tally();
        batch.run(new Lines(body, CaseIntake.LONGEST_LINE), answer, tally, (written, bytes) -> {});
        answer.write(lines.trailer(tally));
        answer.flush();
    }

    static ExecutorService deciders() {
        return threads(1, "batch-decider-");
    }

    private static ExecutorService threads(int ofACore, String name) {
        return Executors.newFixedThreadPool(ofACore * Runtime.getRuntime().availableProcessors(), named(name));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        recorders.shutdown();
        deciders.shutdown();
    }
}

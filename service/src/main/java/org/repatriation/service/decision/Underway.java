package org.repatriation.service.decision;

import java.util.function.Supplier;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.KeyReused;

/**
 * A case that was decided and is not yet recorded; to be closed when its answer is given. While it is open, another request under
 * its key is refused.
 */
public final class Underway implements AutoCloseable {
    private final Supplier<Supplier<Answer>> recording;
    private final Runnable end;

    Underway(Supplier<Supplier<Answer>> recording, Runnable end) {
        this.recording = recording;
        this.end = end;
    }

    /**
     * Hands the decision over to be recorded, so that others can be handed over before anybody waits. What this gives waits until it
     * is durable, and gives the answer.
     */
    public Supplier<Answer> record() {
        Supplier<Answer> recorded = recording.get();
        return () -> {
            try {
                return recorded.get();
            } catch (KeyReused reused) {
                throw new KeyRefused(KeyRefused.Why.REUSED);
            }
        };
    }

    @Override
    public void close() {
        end.run();
    }
}

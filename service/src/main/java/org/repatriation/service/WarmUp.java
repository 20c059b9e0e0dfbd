package org.repatriation.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Decides examples of this year on both borders again and again before the service says that it is ready, and does all that is
 * done to record and answer them but the writing, so that the first callers get it warm: until it grows no quicker, and at the
 * latest after a time that is given; not at all where none is. Who does not ask whether it is ready is answered all the while.
 * The memory that this took is given back before it is ready.
 */
final class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int AT_LEAST = 5;
    private static final int ROUND = 500;
    private static final double STILL_QUICKER = 0.9;

    private final CaseIntake intake;
    private final Decisions decisions;
    private final Duration longest;

    WarmUp(CaseIntake intake, Decisions decisions, Duration longest) {
        this.intake = intake;
        this.decisions = decisions;
        this.longest = longest;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (longest.isZero()) {
            return;
        }
        long begun = System.nanoTime();
        long until = begun + longest.toNanos();
        try {
            decide(AT_LEAST, Long.MAX_VALUE);
            long before = Long.MAX_VALUE;
            boolean quicker = true;
            while (quicker && System.nanoTime() < until) {
                long took = decide(ROUND, until);
                quicker = took < STILL_QUICKER * before;
                before = took;
            }
        } catch (RequestRefused otherPorts) {
            LOG.info("the rulebook does not know the places of the example, so nothing was decided to warm up");
        }
        LOG.info("warm after {} ms", (System.nanoTime() - begun) / 1_000_000);
        SpareMemory.giveBackNow();
    }

    /** Decides so many times, or until a moment; how long it took. */
    private long decide(int times, long until) throws IOException {
        long begun = System.nanoTime();
        for (int i = 0; i < times && System.nanoTime() < until; i++) {
            for (byte[] example : intake.examplesOfThisYear()) {
                CaseRequest request = intake.read(new ByteArrayInputStream(example));
                decisions.rehearse(request, intake.facts(request), intake.now());
            }
        }
        return System.nanoTime() - begun;
    }
}

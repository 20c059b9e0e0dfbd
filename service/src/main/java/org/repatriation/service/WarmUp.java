package org.repatriation.service;

import java.io.IOException;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Decides the contract's example some times before the service says that it is ready, so that no caller waits. */
final class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int TIMES = 5;

    private final CaseIntake intake;
    private final Decisions decisions;

    WarmUp(CaseIntake intake, Decisions decisions) {
        this.intake = intake;
        this.decisions = decisions;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try {
            for (int i = 0; i < TIMES; i++) {
                CaseRequest example = intake.read(intake.example());
                decisions.tryOut(example, intake.facts(example), intake.now());
            }
        } catch (RequestRefused otherPorts) {
            LOG.info("the rulebook does not know the places of the example, so nothing was decided to warm up");
        }
    }
}

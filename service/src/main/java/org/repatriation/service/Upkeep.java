package org.repatriation.service;

import java.util.random.RandomGenerator;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.LogProofs;
import org.repatriation.service.record.RecordUnavailable;
import org.repatriation.service.replay.Replays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What the service does by itself: signs checkpoints, forgets old keys of requests, and decides a sample again each night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final LogProofs log;
    private final DecisionRecords records;
    private final Replays replays;
    private final int sample;

    Upkeep(
            LogProofs log,
            DecisionRecords records,
            Replays replays,
            @Value("${repatriation.replay.sample:1000}") int sample) {
        this.log = log;
        this.records = records;
        this.replays = replays;
        this.sample = sample;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "${repatriation.checkpoints.every:PT30S}")
    void signCheckpoint() {
        whereReached("no checkpoint could be signed", () -> log.sign());
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetKeys() {
        whereReached("old keys of requests could not be forgotten", () -> records.forgetKeys());
    }

    @Scheduled(cron = "${repatriation.replay.nightly:0 30 3 * * *}")
    void replaySample() {
        whereReached("no decision could be decided again", () -> {
            Replays.Tally tally = replays.replaySample(sample, RandomGenerator.getDefault());
            if (tally.different().isEmpty()) {
                LOG.info("{} decisions were decided again, all the same to the byte", tally.decisions());
            } else {
                LOG.error(
                        "of {} decisions that were decided again, these came out different: {}",
                        tally.decisions(),
                        tally.different());
            }
        });
    }

    private static void whereReached(String otherwise, Runnable done) {
        try {
            done.run();
        } catch (RecordUnavailable unreachable) {
            LOG.warn("{}: the record cannot be reached", otherwise);
        }
    }
}

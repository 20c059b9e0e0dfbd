package org.repatriation.service;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.record.LogProofs;
import org.repatriation.service.record.RecordUnavailable;
import org.repatriation.service.replay.Replays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What the service does by itself: signs checkpoints, forgets old keys of requests, decides a sample again each night, and
 * erases what is older than its period, where one is given: callers' references ({@code repatriation.erase.references-after}),
 * officers' reasons ({@code repatriation.erase.reasons-after}), whole cases ({@code repatriation.erase.after}).
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final LogProofs log;
    private final DecisionRecords records;
    private final Replays replays;
    private final int sample;
    private final Erasures erasures;
    private final Clock clock;
    private final Optional<Period> eraseAfter;
    private final Optional<Period> eraseReferencesAfter;
    private final Optional<Period> eraseReasonsAfter;

    Upkeep(
            LogProofs log,
            DecisionRecords records,
            Replays replays,
            @Value("${repatriation.replay.sample:1000}") int sample,
            Erasures erasures,
            Clock clock,
            @Value("${repatriation.erase.after:#{null}}") Period eraseAfter,
            @Value("${repatriation.erase.references-after:#{null}}") Period eraseReferencesAfter,
            @Value("${repatriation.erase.reasons-after:#{null}}") Period eraseReasonsAfter) {
        this.log = log;
        this.records = records;
        this.replays = replays;
        this.sample = sample;
        this.erasures = erasures;
        this.clock = clock;
        this.eraseAfter = Optional.ofNullable(eraseAfter);
        this.eraseReferencesAfter = Optional.ofNullable(eraseReferencesAfter);
        this.eraseReasonsAfter = Optional.ofNullable(eraseReasonsAfter);
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
            tally.undecided().forEach((why, count) -> LOG.error("{} could not be decided again. {}", count, why));
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

    @Scheduled(cron = "${repatriation.erase.nightly:0 30 2 * * *}")
    void eraseWhatIsOld() {
        erase(eraseAfter, "decisions", erasures::eraseDecidedBefore);
        erase(eraseReferencesAfter, "references of decisions", erasures::eraseReferencesDecidedBefore);
        erase(eraseReasonsAfter, "reasons of reviews", erasures::eraseReasonsGivenBefore);
    }

    private void erase(Optional<Period> kept, String what, ToLongFunction<OffsetDateTime> erasing) {
        kept.ifPresent(period ->
                whereReached("not all " + what + " that are older than " + period + " could be erased", () -> {
                    OffsetDateTime before =
                            clock.instant().atOffset(ZoneOffset.UTC).minus(period);
                    LOG.info(
                            "{} {} were erased because they are older than {}",
                            erasing.applyAsLong(before),
                            what,
                            period);
                }));
    }

    private static void whereReached(String otherwise, Runnable done) {
        try {
            done.run();
        } catch (RecordUnavailable unreachable) {
            LOG.warn("{}: the record cannot be reached", otherwise);
        }
    }
}

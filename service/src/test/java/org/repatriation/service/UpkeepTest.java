package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Erased;
import org.repatriation.service.record.Reviews;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;

/** What the service does by itself. */
class UpkeepTest {

    @Test
    void a_checkpoint_is_signed_while_everything_else_takes_its_time() throws Exception {
        TaskScheduler scheduler = RunningService.bean(TaskScheduler.class);
        long others = Arrays.stream(Upkeep.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Scheduled.class))
                        .count()
                - 1;
        CountDownLatch begun = new CountDownLatch((int) others);
        CountDownLatch ended = new CountDownLatch(1);
        try {
            for (int i = 0; i < others; i++) {
                scheduler.schedule(() -> takeTime(begun, ended), Instant.now());
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Boolean> signed = new CompletableFuture<>();
            scheduler.schedule(() -> signed.complete(true), Instant.now());

            assertThat(signed.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            ended.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({"after", "references-after", "reasons-after"})
    void each_night_what_is_older_than_its_period_is_erased_and_nothing_else_is(String due, @TempDir Path keys)
            throws Exception {
        String[] settings = Stream.of("after", "references-after", "reasons-after")
                .map(what -> "--repatriation.erase." + what + "=" + (what.equals(due) ? "P0D" : "P1D"))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext service = service(keys, settings)) {
            String id = reviewed(service);
            service.getBean(Upkeep.class).eraseWhatIsOld();

            Optional<Decision> found = found(service, id);
            assertThat(found.isPresent()).isEqualTo(!due.equals("after"));
            found.ifPresent(decision -> {
                assertThat(decision.caseReference()).isEqualTo(due.equals("references-after") ? null : "A-17");
                assertThat(decision.review().reason()).isEqualTo(due.equals("reasons-after") ? null : "as it is");
            });
        }
    }

    @Test
    void without_a_period_nothing_is_erased(@TempDir Path keys) throws Exception {
        try (ConfigurableApplicationContext service = service(keys)) {
            String id = reviewed(service);
            Optional<Decision> before = found(service, id);
            service.getBean(Upkeep.class).eraseWhatIsOld();

            assertThat(found(service, id)).isPresent().isEqualTo(before);
        }
    }

    private static ConfigurableApplicationContext service(Path keys, String... settings) {
        return RepatriationService.start(Stream.concat(
                        Stream.of("--server.port=0", "--repatriation.data=memory", "--repatriation.keys=" + keys),
                        Stream.of(settings))
                .toArray(String[]::new));
    }

    /** The id of a decision that was decided and reviewed a moment ago. */
    private static String reviewed(ConfigurableApplicationContext service) throws Exception {
        CaseIntake intake = service.getBean(CaseIntake.class);
        CaseRequest request = intake.read(intake.example());
        String id = service.getBean(Decisions.class)
                .decide(request, intake.facts(request), intake.now(), Optional.empty())
                .decision()
                .id();
        service.getBean(Reviews.class).review(id, new ReviewRequest(ReviewAct.CONFIRM, null, "as it is", "chief"));
        Thread.sleep(5); // the log tells moments in milliseconds
        return id;
    }

    private static Optional<Decision> found(ConfigurableApplicationContext service, String id) {
        try {
            return service.getBean(DecisionRecords.class).find(id);
        } catch (Erased gone) {
            return Optional.empty();
        }
    }

    private static void takeTime(CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
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

    private static void takeTime(CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.repatriation.service.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.repatriation.service.Load;
import org.repatriation.service.RealPostgres;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.batch.OfficeCases;

/**
 * How quickly the service answers in each of the minutes after it has said that it is ready, where cases come at moments fixed by
 * chance, as many each minute. Decisions are recorded on a real PostgreSQL.
 */
public final class FirstMinutes {
    private static final int CASES = 512;
    private static final int MINUTES = Integer.getInteger("repatriation.minutes", 10);
    private static final double RATE = Double.parseDouble(System.getProperty("repatriation.rate", "100"));

    private FirstMinutes() {}

    /** Measures, prints, and writes the table to {@code target/benchmarks}. */
    public static void main(String[] none) throws Exception {
        Path cases = Files.createTempFile("repatriation-cases", ".jsonl");
        OfficeCases.write(cases, CASES);
        List<String> bodies = Files.readAllLines(cases).stream()
                .map(body -> body.replaceAll("\"20\\d\\d-", "\"" + Year.now() + "-"))
                .toList();
        Files.delete(cases);
        int port = RealPostgres.freePort();
        StringBuilder told = new StringBuilder(String.format(
                Locale.ROOT,
                "| minute after it was ready; %.0f cases a second | p50, ms | mean, ms | p99, ms |%n|---|---|---|---|%n",
                RATE));
        try (RealPostgres postgres = RealPostgres.start()) {
            Process service = HttpFigures.child(
                    RepatriationService.class,
                    "--server.port=" + port,
                    "--logging.level.root=WARN",
                    "--spring.datasource.url=" + postgres.database("figures"),
                    "--repatriation.keys=" + Files.createTempDirectory("repatriation-keys"));
            try {
                long began = System.nanoTime();
                awaitReady(service, port);
                told.append(String.format(
                        Locale.ROOT, "| ready after %.1f s | | | |%n", (System.nanoTime() - began) / 1e9));
                double first = 0;
                double last = 0;
                for (int minute = 1; minute <= MINUTES; minute++) {
                    List<Long> took = new Load(port, bodies).arrive("/v1/decisions", RATE, 60, minute);
                    last = took.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6;
                    first = minute == 1 ? last : first;
                    told.append(String.format(
                            Locale.ROOT,
                            "| %d | %.2f | %.2f | %.2f |%n",
                            minute,
                            Load.at(took, 0.5) / 1e6,
                            last,
                            Load.at(took, 0.99) / 1e6));
                }
                told.append(String.format(Locale.ROOT, "| the first beside the last | | %.2f | |%n", first / last));
            } finally {
                service.destroyForcibly();
            }
        }
        System.out.println(told);
        Files.writeString(
                Files.createDirectories(Path.of("target", "benchmarks")).resolve("first-minutes.md"), told);
        System.exit(0);
    }

    private static void awaitReady(Process service, int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        while (service.isAlive()) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it does not listen yet
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the service ended before it was ready");
    }
}

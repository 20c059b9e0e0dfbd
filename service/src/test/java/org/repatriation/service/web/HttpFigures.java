package org.repatriation.service.web;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.repatriation.service.Load;
import org.repatriation.service.RealPostgres;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.batch.OfficeCases;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many single decisions a second the service answers with their durable record on a real PostgreSQL, beside a handler of
 * the same service that parses the same cases and writes an answer of the same shape and length, and does nothing else. Both
 * are asked by turns in one run. Then decisions come by chance at 70 % of what the service can do. Last, the same cases are posted as
 * lines of batches.
 */
public final class HttpFigures {
    private static final int CASES = 512;
    private static final int CALLERS = 8;
    private static final int TURNS = Integer.getInteger("repatriation.turns", 11);
    private static final int TURN_SECONDS = 3;
    private static final int LOADED_TURNS = Integer.getInteger("repatriation.loaded-turns", 15);
    private static final double LOADED = 0.7;
    private static final int LONGEST_BAR = 40;
    private static final String EMPTY = "/empty";
    private static final String DECIDE = "/v1/decisions";
    private static final String BATCHES = "/v1/batches";
    private static final int BATCH = 4_096;
    private static final int BATCH_WARM_UP = 5;

    private HttpFigures() {}

    /** Measures, prints, and writes the table to {@code target/benchmarks}; with arguments, is the service that is asked. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            serve(arguments);
            return;
        }
        Path cases = Files.createTempFile("repatriation-cases", ".jsonl");
        OfficeCases.write(cases, CASES);
        List<String> bodies = Files.readAllLines(cases);
        Files.delete(cases);
        Path keys = Files.createTempDirectory("repatriation-keys");
        try (RealPostgres postgres =
                RealPostgres.start("shared_buffers=256MB", "max_wal_size=4GB", "min_wal_size=3GB")) {
            Process service = child(
                    HttpFigures.class,
                    "--server.port=0",
                    "--logging.level.root=WARN",
                    "--spring.datasource.url=" + postgres.database("figures"),
                    "--repatriation.keys=" + keys);
            try {
                int port = port(service);
                new Load(port, bodies).warmUp(CALLERS, EMPTY, DECIDE);
                postgres.settle();
                String told = measure("one person a case", new Load(port, onePerson(bodies)))
                        + measure("one to three persons a case", new Load(port, bodies))
                        + batches(port, bodies);
                System.out.println(told);
                Files.writeString(
                        Files.createDirectories(Path.of("target", "benchmarks")).resolve("http.md"), told);
            } finally {
                service.destroyForcibly();
            }
        }
        System.exit(0);
    }

    /** Starts a main class in a process of its own, with the class path of this one. */
    static Process child(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process service) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring(5));
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    private static List<String> onePerson(List<String> bodies) {
        return bodies.stream().filter(body -> !body.contains("\"p2\"")).toList();
    }

    private static String measure(String what, Load load) throws IOException {
        double[] empty = new double[TURNS];
        double[] decided = new double[TURNS];
        double[] share = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            boolean emptyFirst = turn % 2 == 0;
            double first = load.saturate(emptyFirst ? EMPTY : DECIDE, CALLERS, TURN_SECONDS);
            double second = load.saturate(emptyFirst ? DECIDE : EMPTY, CALLERS, TURN_SECONDS);
            empty[turn] = emptyFirst ? first : second;
            decided[turn] = emptyFirst ? second : first;
            share[turn] = decided[turn] / empty[turn];
        }
        double rate = LOADED * median(decided);
        // more callers at once than before, and each brings a thread of the service that is new
        load.arrive(DECIDE, rate, 2 * TURN_SECONDS, LOADED_TURNS);
        long[] before = Load.processors();
        List<Long> took = new ArrayList<>();
        for (int turn = 0; turn < LOADED_TURNS; turn++) {
            took.addAll(load.arrive(DECIDE, rate, TURN_SECONDS, turn));
        }
        long[] after = Load.processors();
        return String.format(
                Locale.ROOT,
                "| %s; %d callers, each asking again as soon as it is answered | a second, median of %d turns | least | most | |%n"
                        + "|---|---|---|---|---|%n"
                        + "%s%s"
                        + "| decisions beside the empty handler | %.2f | %.2f | %.2f | |%n%n"
                        + "| decisions at moments fixed by chance | a second | p50, ms | p99, ms | p99 / p50 |%n"
                        + "|---|---|---|---|---|%n"
                        + "| at %.0f %% of the median above | %,.0f | %.2f | %.2f | %.1f |%n%n"
                        + "Other machines of the host had the processors for %.0f %% of that time.%n%n",
                what,
                CALLERS,
                TURNS,
                row("an empty handler", empty, median(empty)),
                row("decisions, recorded", decided, median(empty)),
                median(share),
                least(share),
                most(share),
                100 * LOADED,
                rate,
                Load.at(took, 0.5) / 1e6,
                Load.at(took, 0.99) / 1e6,
                (double) Load.at(took, 0.99) / Load.at(took, 0.5),
                100.0 * (after[1] - before[1]) / Math.max(1, after[0] - before[0]));
    }

    /** The same cases as lines of a batch, in three ways by turns. */
    private static String batches(int port, List<String> bodies) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < BATCH) {
            lines.addAll(bodies);
        }
        Load load = new Load(port, lines);
        double[][] rates = new double[3][TURNS];
        for (int turn = -BATCH_WARM_UP; turn < TURNS; turn++) {
            double[] now = {
                load.batch(BATCHES, Optional.empty()),
                load.batch(BATCHES, Optional.of("batch " + turn)),
                load.batch(BATCHES + "?record=no", Optional.empty())
            };
            for (int way = 0; way < now.length && turn >= 0; way++) {
                rates[way][turn] = now[way];
            }
        }
        return String.format(
                Locale.ROOT,
                "| one to three persons a case; %,d lines in one batch | lines a second, median of %d turns | least | most | |%n"
                        + "|---|---|---|---|---|%n%s%s%s%n",
                lines.size(),
                TURNS,
                row("recorded", rates[0], median(rates[2])),
                row("recorded, sent under a key", rates[1], median(rates[2])),
                row("not recorded", rates[2], median(rates[2])));
    }

    private static String row(String what, double[] rates, double longest) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %s |%n",
                what,
                median(rates),
                least(rates),
                most(rates),
                bar(median(rates) / longest));
    }

    /** A bar as long as a share of the longest. */
    private static String bar(double share) {
        return "█".repeat(Math.max(1, (int) Math.round(LONGEST_BAR * share)));
    }

    private static double median(double[] all) {
        return Arrays.stream(all).sorted().skip(all.length / 2).findFirst().orElseThrow();
    }

    private static double least(double[] all) {
        return Arrays.stream(all).min().orElseThrow();
    }

    private static double most(double[] all) {
        return Arrays.stream(all).max().orElseThrow();
    }

    /** Starts the service with the empty handler beside its own, and says on which port. */
    private static void serve(String... arguments) throws Exception {
        ConfigurableApplicationContext service = RepatriationService.start(arguments);
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths(EMPTY)
                                .methods(RequestMethod.POST)
                                .build(),
                        new Empty(answer(service)),
                        Empty.class.getMethod("answer", JsonNode.class));
        System.out.println("port " + service.getEnvironment().getProperty("local.server.port"));
    }

    /** What the service answers to its own example. */
    private static JsonNode answer(ConfigurableApplicationContext service) throws IOException {
        CaseIntake intake = service.getBean(CaseIntake.class);
        CaseRequest example =
                intake.read(new ByteArrayInputStream(intake.example().readAllBytes()));
        return service.getBean(JsonMapper.class)
                .readTree(service.getBean(Decisions.class)
                        .decide(example, intake.facts(example), intake.now(), Optional.empty())
                        .text());
    }

    /** Parses what it is sent and writes the same answer each time. */
    private static final class Empty {
        private final JsonNode decision;

        private Empty(JsonNode decision) {
            this.decision = decision;
        }

        public ResponseEntity<JsonNode> answer(@RequestBody JsonNode request) {
            return ResponseEntity.status(201)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(decision);
        }
    }
}

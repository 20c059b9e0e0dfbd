package org.repatriation.service.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.repatriation.service.RealPostgres;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.decision.DecisionIds;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.Entry.Kind;
import org.repatriation.service.replay.Replays;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of the record, measured in one run on a real PostgreSQL with a large store: how long a decision takes with and
 * without the durable record, whether sampled decisions are decided again to the byte, and how long statistics take.
 */
public final class Figures {
    private static final int ENTRIES = Integer.getInteger("repatriation.entries", 1_000_000);
    private static final int SAMPLE = Integer.getInteger("repatriation.sample", 10_000);
    private static final int WARM_UP = Integer.getInteger("repatriation.warmup", 40);
    private static final int SECONDS = Integer.getInteger("repatriation.seconds", 60);
    private static final int CALLERS = Integer.getInteger("repatriation.callers", 8);
    private static final int BATCH = 2_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext service;
    private final URI address;
    private final CaseIntake intake;
    private final Decisions decisions;

    private Figures(ConfigurableApplicationContext service) {
        this.service = service;
        this.address =
                URI.create("http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port"));
        this.intake = service.getBean(CaseIntake.class);
        this.decisions = service.getBean(Decisions.class);
    }

    /** Loads a store and measures; ends by itself. */
    public static void main(String[] arguments) throws Exception {
        try (RealPostgres postgres = RealPostgres.start("shared_buffers=512MB", "max_wal_size=4GB")) {
            ConfigurableApplicationContext service = RepatriationService.start(
                    "--server.port=0",
                    "--logging.level.root=WARN",
                    "--spring.datasource.url=" + postgres.database("figures"),
                    "--repatriation.keys=" + Files.createTempDirectory("repatriation-keys"));
            Figures figures = new Figures(service);
            figures.load();
            figures.compare();
            figures.replay();
            figures.statistics();
            service.close();
        }
        System.exit(0);
    }

    /** What a decision is made of, before it is encrypted. */
    private record Template(Decision decision, CaseRequest request, byte[] packed) {}

    /** Fills the store through the same tables, many entries in a transaction. */
    private void load() throws IOException {
        long began = System.nanoTime();
        List<Template> templates = new ArrayList<>();
        Random chance = new Random(1);
        for (int i = 0; i < 200; i++) {
            templates.add(template(chance));
        }
        JdbcTemplate tables = service.getBean(JdbcTemplate.class);
        TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
        KeyRing keys = service.getBean(KeyRing.class);
        Checkpoints checkpoints = service.getBean(Checkpoints.class);
        DecisionIds ids = new DecisionIds();
        ClauseBlocks blocks = new ClauseBlocks();
        tables.execute("set synchronous_commit = off");
        for (int loaded = 0; loaded < ENTRIES; loaded += BATCH) {
            OffsetDateTime at = intake.now().truncatedTo(ChronoUnit.MILLIS);
            record Sealed(Template template, String id, byte[] body, byte[] wrapped) {}
            List<Template> chosen = IntStream.range(0, BATCH)
                    .mapToObj(i -> templates.get(chance.nextInt(200)))
                    .toList();
            List<Sealed> batch = chosen.parallelStream()
                    .map(template -> {
                        String id = ids.next(at);
                        CaseKey key = keys.newCase(id);
                        return new Sealed(template, id, key.seal(Kind.DECISION, id, template.packed()), key.wrapped());
                    })
                    .toList();
            transaction.executeWithoutResult(status -> {
                DecisionLog.Head head = service.getBean(DecisionLog.class).head();
                List<Object[]> entries = new ArrayList<>();
                List<Object[]> rows = new ArrayList<>();
                List<Object[]> caseKeys = new ArrayList<>();
                List<Object[]> subtrees = new ArrayList<>();
                Map<String, List<Object[]>> others = new LinkedHashMap<>();
                for (Sealed sealed : batch) {
                    long position = head.frontier().size();
                    Decision decision = sealed.template().decision();
                    String book = decision.rulebook().id();
                    byte[] leaf = new Entry(
                                    position,
                                    sealed.id(),
                                    Kind.DECISION,
                                    Optional.empty(),
                                    at,
                                    Optional.of(book),
                                    sealed.body())
                            .leaf();
                    entries.add(new Object[] {
                        position, sealed.id(), Kind.DECISION.name(), null, at, book, sealed.body(), leaf
                    });
                    rows.add(new Object[] {
                        position, sealed.id(), null, decision.outcome().toString(), false, at
                    });
                    caseKeys.add(new Object[] {sealed.id(), sealed.wrapped()});
                    head.frontier()
                            .add(leaf)
                            .forEach(whole ->
                                    subtrees.add(new Object[] {whole.level(), whole.position(), whole.root()}));
                    var clauses = DecisionRecords.clauses(decision);
                    for (Addition.Row row : blocks.rows(clauses, position)) {
                        others.computeIfAbsent(row.sql(), sql -> new ArrayList<>())
                                .add(row.values());
                    }
                    blocks.written(clauses, position);
                    for (Addition.Row row :
                            PersonCell.rows(decision, sealed.template().request())) {
                        others.computeIfAbsent(row.sql(), sql -> new ArrayList<>())
                                .add(row.values());
                    }
                }
                tables.batchUpdate(
                        "insert into log_entry (position, id, kind, about, at, rulebook, body, leaf)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        entries);
                tables.batchUpdate(
                        "insert into decision (position, id, case_hash, outcome, study, decided_at) values (?, ?, ?,"
                                + " ?, ?, ?)",
                        rows);
                tables.batchUpdate("insert into case_key (decision, wrapped) values (?, ?)", caseKeys);
                tables.batchUpdate("insert into log_subtree (level, position, root) values (?, ?, ?)", subtrees);
                others.forEach(tables::batchUpdate);
                long size = head.frontier().size();
                boolean due =
                        size / DecisionLog.CHECKPOINT_EVERY > head.checkpointSize() / DecisionLog.CHECKPOINT_EVERY;
                if (due) {
                    checkpoints.sign(size, head.frontier().root(), at);
                }
                tables.update(
                        "update log_head set size = ?, frontier = ?, last_at = ?, checkpoint_size = ?",
                        size,
                        head.frontier().written(),
                        at,
                        due ? size : head.checkpointSize());
            });
            if (loaded % 100_000 == 0) {
                System.out.printf("loaded %,d after %d s%n", loaded, (System.nanoTime() - began) / 1_000_000_000);
            }
        }
        tables.execute("set synchronous_commit = on");
        tables.execute("analyze");
        System.out.printf(
                "store: %,d decisions, %s, loaded in %d s%n",
                tables.queryForObject("select count(*) from decision", Long.class),
                tables.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class),
                (System.nanoTime() - began) / 1_000_000_000);
    }

    private Template template(Random chance) throws IOException {
        String body = body(chance);
        CaseRequest request = intake.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        Decision decision = decisions.tryOut(request, intake.facts(request), intake.now());
        ObjectNode whole = RecordText.object();
        whole.set("answer", RecordText.answer(decision));
        whole.set("facts", RecordText.facts(request));
        return new Template(decision, request, Packed.pack(Canonical.write(whole)));
    }

    private String body(Random chance) throws IOException {
        String day = "2020-%02d-%02d".formatted(1 + chance.nextInt(12), 1 + chance.nextInt(28));
        String example = new String(intake.example().readAllBytes(), StandardCharsets.UTF_8);
        return example.replace("\"caseReference\":\"A-17\",", "")
                .replace("2020-03-10", day)
                .replace("2020-03-09T22", day + "T01")
                .replace("1985-06-02", (1955 + chance.nextInt(45)) + "-06-02")
                .replaceFirst(
                        "\"fearOfReturn\":\"NO\"",
                        chance.nextInt(4) == 0 ? "\"fearOfReturn\":\"YES\"" : "\"fearOfReturn\":\"NO\"");
    }

    /** Answers as `POST /v1/decisions` does, and records nothing. */
    private final class WithoutRecord {
        public ResponseEntity<Decision> decide(@RequestBody CaseRequest request) {
            return ResponseEntity.status(201)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(decisions.tryOut(request, intake.facts(request), intake.now()));
        }
    }

    private void compare() throws Exception {
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths("/without")
                                .methods(RequestMethod.POST)
                                .build(),
                        new WithoutRecord(),
                        WithoutRecord.class.getMethod("decide", CaseRequest.class));
        List<String> bodies = new ArrayList<>();
        Random chance = new Random(2);
        for (int i = 0; i < 100; i++) {
            bodies.add(body(chance));
        }
        measure(bodies, "/without", WARM_UP / 2);
        measure(bodies, "/v1/decisions", WARM_UP / 2);
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        for (int i = 0; i < SECONDS / 6; i++) {
            without.addAll(measure(bodies, "/without", 3));
            with.addAll(measure(bodies, "/v1/decisions", 3));
        }
        told("without record", without);
        told("with record", with);
        System.out.printf("p99 with over p99 without: %.2f%n", (double) at(with, 0.99) / at(without, 0.99));
    }

    private List<Long> measure(List<String> bodies, String path, int seconds) throws Exception {
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> new Thread(() -> {
                    for (int i = caller; System.nanoTime() < end; i++) {
                        long began = System.nanoTime();
                        post(path, bodies.get(i % bodies.size()));
                        took.add(System.nanoTime() - began);
                    }
                }))
                .toList();
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }
        return List.copyOf(took);
    }

    private void post(String path, String body) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void told(String what, List<Long> took) {
        System.out.printf(
                "%s: %,d decisions, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms%n",
                what, took.size(), at(took, 0.5) / 1e6, at(took, 0.9) / 1e6, at(took, 0.99) / 1e6);
    }

    private static long at(List<Long> took, double share) {
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * share)];
    }

    private void replay() {
        long began = System.nanoTime();
        Replays.Tally tally = service.getBean(Replays.class).replaySample(SAMPLE, new Random(3));
        System.out.printf(
                "replay: %,d decisions decided again in %.1f s, %d different%n",
                tally.decisions(),
                (System.nanoTime() - began) / 1e9,
                tally.different().size());
    }

    private void statistics() throws Exception {
        for (String by : List.of("", "?by=month,sex,minors", "?by=port,outcome")) {
            long[] took = new long[5];
            int length = 0;
            for (int i = 0; i < took.length; i++) {
                long began = System.nanoTime();
                length = CLIENT.send(
                                HttpRequest.newBuilder(address.resolve("/v1/statistics" + by))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body()
                        .length;
                took[i] = System.nanoTime() - began;
            }
            Arrays.sort(took);
            System.out.printf("statistics%s: median %.0f ms, %,d bytes%n", by, took[2] / 1e6, length);
        }
    }
}

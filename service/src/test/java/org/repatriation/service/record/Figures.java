package org.repatriation.service.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.repatriation.service.Load;
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

/**
 * The figures of the record, measured in one run on a real PostgreSQL with a large store: how long a decision takes with and
 * without the durable record, whether sampled decisions are decided again to the byte, and how long lists, statistics and a
 * renewal of the master key take.
 */
public final class Figures {
    private static final int ENTRIES = Integer.getInteger("repatriation.entries", 1_000_000);
    private static final int SAMPLE = Integer.getInteger("repatriation.sample", 10_000);
    private static final int SECONDS = Integer.getInteger("repatriation.seconds", 90);
    private static final int[] PERCENTS = Arrays.stream(
                    System.getProperty("repatriation.percents", "25,50").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int CALLERS = 8;
    private static final int CAPACITY_SECONDS = 10;
    private static final int SLICE_SECONDS = 2;
    private static final String RECORDED = "/v1/decisions";
    private static final String WITHOUT = "/without";
    private static final int BATCH = 2_000;

    /** Minutes from one loaded decision to the next, so that a million are those of nineteen years. */
    private static final int APART = 10;

    private static final int KINDS_A_MONTH = 180;
    private static final int MONTHS = 19 * 12;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext service;
    private final int port;
    private final CaseIntake intake;
    private final Decisions decisions;

    private Figures(ConfigurableApplicationContext service) {
        this.service = service;
        this.port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.intake = service.getBean(CaseIntake.class);
        this.decisions = service.getBean(Decisions.class);
    }

    /** Loads a store and measures; ends by itself. */
    public static void main(String[] arguments) throws Exception {
        try (RealPostgres postgres =
                RealPostgres.start("shared_buffers=512MB", "max_wal_size=4GB", "min_wal_size=3GB")) {
            ConfigurableApplicationContext service = RepatriationService.start(
                    "--server.port=0",
                    "--logging.level.root=WARN",
                    "--spring.datasource.url=" + postgres.database("figures"),
                    "--repatriation.keys=" + Files.createTempDirectory("repatriation-keys"));
            Figures figures = new Figures(service);
            figures.load();
            figures.compare(postgres);
            figures.replay();
            figures.listing();
            figures.statistics();
            figures.renewal();
            service.close();
        }
        System.exit(0);
    }

    /** What a decision is made of, before it is packed and encrypted. */
    private record Template(Decision decision, CaseRequest request, byte[] answer, String facts) {

        NewDecision like(String id, OffsetDateTime decidedAt, String reference, KeyRing keys, ClauseBlocks blocks) {
            CaseKey key = keys.newCase(id);
            Apart apart = Apart.of(key, Kind.DECISION, id, RecordText.reference(reference));
            return new NewDecision(
                    new Decision(
                            id,
                            null,
                            decision.asOf(),
                            decision.study(),
                            decidedAt,
                            decision.rulebook(),
                            decision.outcome(),
                            decision.evidence(),
                            decision.advisory(),
                            decision.persons(),
                            decision.handover(),
                            decision.excludedPorts(),
                            null,
                            false),
                    key.seal(
                            Kind.DECISION,
                            id,
                            Packed.pack(RecordText.whole(answer, Optional.of(apart), decidedAt, facts))),
                    Optional.of(apart),
                    key.wrapped(),
                    keys.masterKey(),
                    Optional.of(keys.hash("case", reference)),
                    Optional.empty(),
                    DecisionRecords.clauses(decision),
                    blocks,
                    PersonCell.rows(decision, request));
        }
    }

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
        DecisionLog log = service.getBean(DecisionLog.class);
        DecisionIds ids = new DecisionIds();
        ClauseBlocks blocks = new ClauseBlocks();
        for (int loaded = 0; loaded < ENTRIES; loaded += BATCH) {
            OffsetDateTime at = intake.now().truncatedTo(ChronoUnit.MILLIS);
            List<Template> chosen = IntStream.range(0, BATCH)
                    .mapToObj(i -> templates.get(chance.nextInt(200)))
                    .toList();
            int first = loaded;
            List<NewDecision> batch = IntStream.range(0, BATCH)
                    .parallel()
                    .mapToObj(i -> chosen.get(i)
                            .like(
                                    ids.next(at),
                                    at.minusMinutes((long) APART * (ENTRIES - first - i)),
                                    "B-" + (first + i),
                                    keys,
                                    blocks))
                    .toList();
            transaction.executeWithoutResult(status -> {
                tables.execute("set local synchronous_commit = off");
                DecisionLog.Head head = log.head();
                Rows rows = new Rows();
                for (NewDecision decision : batch) {
                    long position = head.frontier().size();
                    Entry entry = new Entry(
                            position,
                            decision.id(),
                            decision.kind(),
                            decision.about(),
                            at,
                            decision.rulebook(),
                            decision.body());
                    byte[] leaf = entry.leaf();
                    rows.add(DecisionLog.row(entry, leaf));
                    head.frontier().add(leaf).forEach(whole -> rows.add(DecisionLog.row(whole)));
                    decision.rows(position).forEach(rows::add);
                    blocks.written(decision.clauses(), position);
                }
                rows.add(DecisionLog.row(head, log.advanced(head, at)));
                rows.write(tables, false);
            });
            if (loaded % 100_000 == 0) {
                System.out.printf("loaded %,d after %d s%n", loaded, (System.nanoTime() - began) / 1_000_000_000);
            }
        }
        tables.execute("vacuum analyze");
        tables.execute("checkpoint");
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
        return new Template(decision, request, RecordText.canonical(decision), RecordText.canonicalFacts(request));
    }

    private String body(Random chance) throws IOException {
        String day = "2020-%02d-%02d".formatted(1 + chance.nextInt(12), 1 + chance.nextInt(28));
        String example = new String(intake.example().readAllBytes(), StandardCharsets.UTF_8);
        return example.replace("A-17", "C-" + chance.nextInt())
                .replace("2020-03-10", day)
                .replace("2020-03-09T22", day + "T01")
                .replace("1985-06-02", (1955 + chance.nextInt(45)) + "-06-02")
                .replaceFirst(
                        "\"fearOfReturn\":\"NO\"",
                        chance.nextInt(4) == 0 ? "\"fearOfReturn\":\"YES\"" : "\"fearOfReturn\":\"NO\"");
    }

    /** Answers as `POST /v1/decisions` does, and records nothing. */
    private final class WithoutRecord {
        public ResponseEntity<byte[]> decide(@RequestBody CaseRequest request) {
            return ResponseEntity.status(201)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Answer.of(decisions.tryOut(request, intake.facts(request), intake.now()))
                            .text());
        }
    }

    private void compare(RealPostgres postgres) throws Exception {
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths(WITHOUT)
                                .methods(RequestMethod.POST)
                                .build(),
                        new WithoutRecord(),
                        WithoutRecord.class.getMethod("decide", CaseRequest.class));
        List<String> bodies = new ArrayList<>();
        Random chance = new Random(2);
        for (int i = 0; i < 100; i++) {
            bodies.add(body(chance));
        }
        Load load = new Load(port, bodies);
        load.warmUp(CALLERS, WITHOUT, RECORDED);
        postgres.settle();
        load.saturate(RECORDED, CALLERS, CAPACITY_SECONDS); // after a checkpoint the server is busy for some seconds
        told(
                CALLERS + " callers, each asking again as soon as it is answered",
                path -> slice -> load.took(path, CALLERS, SLICE_SECONDS));
        for (int percent : PERCENTS) {
            postgres.settle(); // else what came before may have used up the files of its log
            double capacity = load.saturate(RECORDED, CALLERS, CAPACITY_SECONDS);
            double rate = capacity * percent / 100;
            told(
                    "%.0f decisions a second, %d %% of the %.0f that %d callers get with the record"
                            .formatted(rate, percent, capacity, CALLERS),
                    path -> slice -> load.arrive(path, rate, SLICE_SECONDS, slice));
        }
    }

    /** Asks with and without the record by turns, and tells how long both took. */
    private static void told(String how, Function<String, IntFunction<List<Long>>> asking) throws IOException {
        long[] before = Load.processors();
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        for (int i = 0; i < SECONDS / SLICE_SECONDS; i++) {
            boolean recordedFirst = i % 2 == 1;
            for (boolean recorded : new boolean[] {recordedFirst, !recordedFirst}) {
                (recorded ? with : without)
                        .addAll(asking.apply(recorded ? RECORDED : WITHOUT).apply(i));
            }
        }
        long[] after = Load.processors();
        System.out.printf(
                "%s; other machines of the host had the processors for %.0f %% of the time%n",
                how, 100.0 * (after[1] - before[1]) / Math.max(1, after[0] - before[0]));
        told("  without record", without);
        told("  with record", with);
        System.out.printf("  p99 with over p99 without: %.2f%n", (double) Load.at(with, 0.99) / Load.at(without, 0.99));
    }

    private static void told(String what, List<Long> took) {
        System.out.printf(
                "%s: %,d decisions, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms%n",
                what, took.size(), Load.at(took, 0.5) / 1e6, Load.at(took, 0.9) / 1e6, Load.at(took, 0.99) / 1e6);
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

    private void renewal() {
        long began = System.nanoTime();
        KeyRenewal.Result result = service.getBean(KeyRenewal.class).renew();
        System.out.printf(
                "master key: %,d keys of cases encrypted anew in %.1f s, %d unreadable%n",
                result.renewed(), (System.nanoTime() - began) / 1e9, result.unreadable());
    }

    private void listing() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays((long) ENTRIES * APART / (24 * 60) * 2 / 3);
        String then = "?from=" + day + "&to=" + day.plusMonths(1);
        median("/v1/decisions");
        median("/v1/decisions" + then);
        median("/v1/decisions" + then + "&outcome=DIVERTED");
        median("/v1/decisions" + then + "&clause=lar-2016/common-3");
    }

    /** Each table as it is first asked for, when nothing is at hand, and after somebody was counted, and when nobody was. */
    private void statistics() throws Exception {
        manyKinds();
        median("/v1/statistics", 1);
        for (String by : List.of("", "?by=month,sex,minors", "?by=port,outcome")) {
            JdbcTemplate tables = service.getBean(JdbcTemplate.class);
            tables.update("update person_count set persons = persons + 1 where cell = 'figures-0'");
            median("/v1/statistics" + by, 1);
            median("/v1/statistics" + by);
        }
    }

    /** Counts of as many kinds of persons in each month as a million cases of offices have ({@code OfficeCases}), for nineteen years. */
    private void manyKinds() {
        Random chance = new Random(4);
        List<Object[]> kinds = new ArrayList<>();
        for (int i = 0; i < KINDS_A_MONTH * MONTHS; i++) {
            kinds.add(new Object[] {
                "figures-" + i,
                YearMonth.of(2007, 1).plusMonths(i % MONTHS).toString(),
                any(chance, "RETURNABLE", "PENDING", "DIVERTED", "BLOCKED"),
                "instrument-" + chance.nextInt(6),
                any(chance, "MEX", "GTM", "SLV", "HND", "NIC"),
                any(chance, "FEMALE", "MALE"),
                any(chance, "0-11", "12-17", "18-29", "30-44", "45-59", "60+"),
                "port-" + chance.nextInt(14),
                "NONE",
                any(chance, "ADULT", "ACCOMPANIED", "UNACCOMPANIED"),
                1 + chance.nextInt(60)
            });
        }
        JdbcTemplate tables = service.getBean(JdbcTemplate.class);
        tables.batchUpdate(
                "insert into person_count (cell, of_month, outcome, instrument, nationality, sex, age_band, port, programme,"
                        + " minors, persons) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kinds);
        tables.execute("vacuum analyze person_count");
        System.out.printf(
                "statistics: %,d counts%n", tables.queryForObject("select count(*) from person_count", Long.class));
    }

    private static String any(Random chance, String... words) {
        return words[chance.nextInt(words.length)];
    }

    private void median(String path) throws Exception {
        median(path, 5);
    }

    private void median(String path, int times) throws Exception {
        long[] took = new long[times];
        int length = 0;
        for (int i = 0; i < took.length; i++) {
            long began = System.nanoTime();
            length = CLIENT.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: %s %.0f ms, %,d bytes%n", path, times == 1 ? "once" : "median", took[times / 2] / 1e6, length);
    }
}

package org.repatriation.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many cases a second the job decides on a real standalone cluster of this machine, with one core and with two in turns
 * within one run, and what follows for twenty years of 1.3 million cases each. Each worker has a core of its own and no
 * other, for what it decides, compiles and clears away, as a machine with one core would; master and driver are not held to
 * any. The time that counts is that of the stage that decides, once all of it and once without its first seconds, in which each
 * process reads the rulebook and Java compiles. Those are as many for one core as for two: a share of the cases would leave two
 * processes, which decide half as many each, less warm than one.
 */
public final class BulkFigures {
    private static final int LINES = Integer.getInteger("repatriation.lines", 300_000);
    private static final int TURNS = Integer.getInteger("repatriation.turns", 2);
    private static final int WARM_SECONDS = Integer.getInteger("repatriation.warm-seconds", 45);
    private static final int FEWEST_PARTS = 4;
    private static final long A_YEAR = 1_300_000;
    private static final int YEARS = 20;

    private BulkFigures() {}

    /** Measures, prints the table and writes it to {@code target/benchmarks}; ends by itself. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("repatriation-bulk");
        Path cases = folder.resolve("cases.jsonl");
        OneMachine.writeCases(cases, LINES);
        List<Turn> ones = new ArrayList<>();
        List<Turn> twos = new ArrayList<>();
        try (TestCluster cluster = new TestCluster(folder)) {
            cluster.workerOn(0, "2g");
            cluster.workerOn(1, "2g");
            for (int turn = 0; turn < TURNS; turn++) {
                ones.add(turn(cluster, cases, folder.resolve("decisions"), 1));
                twos.add(turn(cluster, cases, folder.resolve("decisions"), 2));
            }
        }
        String told = table(ones, twos) + sizing(twos, Files.size(cases));
        System.out.print("\n" + told);
        Files.writeString(
                Files.createDirectories(Path.of("target", "benchmarks")).resolve("bulk.md"), told);
        delete(folder);
    }

    private static Turn turn(TestCluster cluster, Path cases, Path output, int cores) throws Exception {
        TestCluster.Ended ended = TestCluster.ended(cluster.submit(
                List.of("spark.cores.max=" + cores, "spark.executor.memory=1500m"),
                "--decide=" + cases,
                "--output=" + output));
        if (ended.result() != 0) {
            throw new IllegalStateException(ended.said());
        }
        Turn turn = Turn.of(ended.events(), cores);
        System.out.printf(
                Locale.ROOT,
                "%d of the cores: %,.0f cases a second once warm, %,.0f with the start of the processes%n",
                cores,
                turn.warm(),
                turn.whole());
        delete(output);
        return turn;
    }

    private static String table(List<Turn> ones, List<Turn> twos) {
        return String.format(
                Locale.ROOT,
                """
                %,d cases, the middle of %d turns; warm after %d seconds; each worker %s

                | cores | cases a second, once warm | with the start of the processes | of the processors' own time, once warm |
                |---|---|---|---|
                | 1 | %,.0f | %,.0f | %,.0f |
                | 2 | %,.0f | %,.0f | %,.0f |
                | 2 beside 1, turn by turn | %s | %s | %s |

                """,
                LINES,
                TURNS,
                WARM_SECONDS,
                TestCluster.canHold() ? "has a core of its own" : "uses any core, as this system cannot hold it to one",
                middle(ones, Turn::warm),
                middle(ones, Turn::whole),
                middle(ones, Turn::processor),
                middle(twos, Turn::warm),
                middle(twos, Turn::whole),
                middle(twos, Turn::processor),
                ratios(ones, twos, Turn::warm),
                ratios(ones, twos, Turn::whole),
                ratios(ones, twos, Turn::processor));
    }

    /** The ratios of the turns, the smallest first: what disturbs the machine disturbs both sides of one alike. */
    private static String ratios(List<Turn> ones, List<Turn> twos, ToDoubleFunction<Turn> rate) {
        return IntStream.range(0, ones.size())
                .mapToDouble(turn -> rate.applyAsDouble(twos.get(turn)) / rate.applyAsDouble(ones.get(turn)))
                .sorted()
                .mapToObj(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                .collect(Collectors.joining(", "));
    }

    private static String sizing(List<Turn> twos, long cases) {
        long all = YEARS * A_YEAR;
        long answers = twos.get(0).bytes();
        double each = middle(twos, Turn::warm) / 2;
        double hours = all / each / 3600;
        double processor = middle(twos, Turn::processor) / 2;
        return String.format(
                Locale.ROOT,
                """
                %d years x %,d cases a year = %,d cases
                each of the two cores decides %,.0f a second: %,d / %,.0f / 3,600 = %.1f core-hours
                if more cores scale alike: %.1f hours with 2, %.1f with 8, %.1f with 32
                by the processors' own time: %,d / %,.0f / 3,600 = %.1f core-hours
                cases as lines: %,d x %,d bytes = %,.0f GB; answers: %,d x %,d bytes = %,.0f GB
                """,
                YEARS,
                A_YEAR,
                all,
                each,
                all,
                each,
                hours,
                hours / 2,
                hours / 8,
                hours / 32,
                all,
                processor,
                all / processor / 3600,
                all,
                cases / LINES,
                all * (cases / LINES) / 1e9,
                all,
                answers / LINES,
                all * (answers / LINES) / 1e9);
    }

    private static double middle(List<Turn> turns, ToDoubleFunction<Turn> rate) {
        double[] rates = turns.stream().mapToDouble(rate).sorted().toArray();
        return (rates[(rates.length - 1) / 2] + rates[rates.length / 2]) / 2;
    }

    /**
     * One run of the job.
     *
     * @param warm how many cases a second were decided by processes that had decided for some time before
     * @param processor how many of these, if the deciding threads had had their processors to themselves: by the time for which
     *     they had one
     * @param whole how many cases a second from the first part begun to the last one ended
     * @param bytes how large the answers are
     */
    private record Turn(double warm, double processor, double whole, long bytes) {

        /** Reads what Spark wrote down: the parts of the last stage, when each began and ended and how many lines it wrote. */
        static Turn of(Path events, int cores) throws IOException {
            List<JsonNode> parts;
            try (Stream<String> lines = Files.lines(events)) {
                List<JsonNode> ended = lines.map(JsonMapper.shared()::readTree)
                        .filter(event -> event.path("Event").asString("").equals("SparkListenerTaskEnd"))
                        .toList();
                int last = ended.stream()
                        .mapToInt(part -> part.get("Stage ID").asInt())
                        .max()
                        .orElseThrow();
                parts = ended.stream()
                        .filter(part -> part.get("Stage ID").asInt() == last)
                        .sorted(Comparator.comparingLong(Turn::began))
                        .toList();
            }
            long from = began(parts.get(0)) + WARM_SECONDS * 1_000L;
            List<JsonNode> warm =
                    parts.stream().filter(part -> began(part) >= from).toList();
            if (warm.size() < FEWEST_PARTS) {
                throw new IllegalStateException("only " + warm.size() + " of " + parts.size()
                        + " parts were begun after "
                        + WARM_SECONDS + " seconds; decide more cases with -Drepatriation.lines=, or take fewer seconds"
                        + " with -Drepatriation.warm-seconds=");
            }
            return new Turn(busy(warm) * cores, lines(warm) / processor(warm) * cores, rate(parts), bytes(parts));
        }

        private static long began(JsonNode part) {
            return part.at("/Task Info/Launch Time").asLong();
        }

        private static long ended(JsonNode part) {
            return part.at("/Task Info/Finish Time").asLong();
        }

        private static long lines(List<JsonNode> parts) {
            return parts.stream()
                    .mapToLong(part -> part.at("/Task Metrics/Output Metrics/Records Written")
                            .asLong())
                    .sum();
        }

        private static long bytes(List<JsonNode> parts) {
            return parts.stream()
                    .mapToLong(part -> part.at("/Task Metrics/Output Metrics/Bytes Written")
                            .asLong())
                    .sum();
        }

        /** Lines for each second that a core was busy. */
        private static double busy(List<JsonNode> parts) {
            return lines(parts)
                    / (parts.stream()
                                    .mapToLong(part -> ended(part) - began(part))
                                    .sum()
                            / 1e3);
        }

        /** For how many seconds the deciding threads had a processor. */
        private static double processor(List<JsonNode> parts) {
            return parts.stream()
                            .mapToLong(part ->
                                    part.at("/Task Metrics/Executor CPU Time").asLong())
                            .sum()
                    / 1e9;
        }

        private static double rate(List<JsonNode> parts) {
            long last = parts.stream().mapToLong(Turn::ended).max().orElseThrow();
            return lines(parts) / ((last - began(parts.get(0))) / 1e3);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

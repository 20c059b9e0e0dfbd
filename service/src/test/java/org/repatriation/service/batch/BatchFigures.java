package org.repatriation.service.batch;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.web.ProblemsOfLines;

/**
 * What a batch costs beside the engine alone, with one core and with two. Both decide the same cases in turns, in one process
 * with 256 MB of heap, warm, and on as many threads: the engine has the facts in memory and writes nothing, the batch reads lines and
 * writes their answers to a file. Then the command decides a file of as many lines as {@code repatriation.lines} says, in a
 * process of its own, and the most memory that it ever held is read off the system (Linux only).
 */
public final class BatchFigures {
    private static final int LINES = Integer.getInteger("repatriation.lines", 100_000);
    private static final String HEAP = System.getProperty("repatriation.heap", "256m");
    private static final int IN_TURNS = 3_000;

    /** Java compiles for a minute and a half on two cores, beside what is measured meanwhile. */
    private static final int WARM_UP = Integer.getInteger("repatriation.warm-up-turns", 40);

    private static final int TURNS = Integer.getInteger("repatriation.turns", 21);
    private static final int WARM_SECONDS = 15;

    private BatchFigures() {}

    /** Measures, prints, and writes the table to {@code target/benchmarks}; with a file as argument, only the turns. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            System.out.println(inTurns(Path.of(arguments[0])));
            return;
        }
        Path folder = Files.createTempDirectory("repatriation-batch");
        OfficeCases.write(folder.resolve("cases.jsonl"), LINES);
        List<String> table = new ArrayList<>(List.of(
                "| cores | the engine alone, cases a second | the batch, lines a second | share | from turn to turn |"
                        + " the command, lines a second | lines | most memory, MB |",
                "|---|---|---|---|---|---|---|---|"));
        for (int cores : new int[] {1, 2}) {
            String turns = turnsOf(folder.resolve("cases.jsonl"), cores);
            table.add("| " + cores + " | " + turns + " | " + command(folder, cores) + " |");
            System.out.println(String.join("\n", table));
        }
        Path written = Files.createDirectories(Path.of("target", "benchmarks")).resolve("batch.md");
        Files.writeString(written, String.join("\n", table) + "\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The same JVM for both: held to its cores where the system can do that, else told how many it has. */
    private static List<String> java(int cores, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("taskset", "-c", cores == 1 ? "0" : "0-" + (cores - 1)));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:ActiveProcessorCount=" + cores,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String turnsOf(Path cases, int cores) throws Exception {
        Process turns = new ProcessBuilder(java(
                        cores,
                        "-Drepatriation.turns=" + TURNS,
                        "-Drepatriation.warm-up-turns=" + WARM_UP,
                        BatchFigures.class.getName(),
                        cases.toString()))
                .redirectError(Redirect.INHERIT)
                .start();
        String said = new String(turns.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (turns.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    /** The engine and the batch over the same cases by turns; each turn begins with the other one. */
    private static String inTurns(Path file) throws Exception {
        Rulebook rulebook = Rulebook.carried();
        Reasoner reasoner = new Reasoner(rulebook);
        CaseIntake intake = new CaseIntake(rulebook);
        List<String> lines;
        try (Stream<String> all = Files.lines(file)) {
            lines = all.limit(IN_TURNS).toList();
        }
        List<Case> cases = lines.stream()
                .map(line -> intake.facts(intake.readLine(line.getBytes(StandardCharsets.UTF_8))))
                .toList();
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        LineDecisions decisions =
                LineDecisions.unrecorded(intake, new UnrecordedDecisions(reasoner), new ProblemsOfLines());
        Path output = file.resolveSibling("in-turns.jsonl");
        ExecutorService workers = Batches.deciders();
        double[] engine = new double[TURNS];
        double[] batch = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            boolean engineFirst = turn % 2 == 0;
            double first = engineFirst ? engine(reasoner, cases) : batch(decisions, workers, input, output);
            double second = engineFirst ? batch(decisions, workers, input, output) : engine(reasoner, cases);
            if (turn >= 0) {
                engine[turn] = cases.size() / (engineFirst ? first : second);
                batch[turn] = cases.size() / (engineFirst ? second : first);
            }
        }
        workers.shutdown();
        Files.delete(output);
        return table(engine, batch);
    }

    private static String table(double[] engine, double[] batch) {
        double[] share = new double[TURNS];
        Arrays.setAll(share, turn -> 100 * batch[turn] / engine[turn]);
        Arrays.sort(share);
        return String.format(
                Locale.ROOT,
                "%,.0f | %,.0f | %.0f %% | %.0f to %.0f %%",
                median(engine),
                median(batch),
                median(share),
                share[0],
                share[TURNS - 1]);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double engine(Reasoner reasoner, List<Case> cases) throws InterruptedException {
        long began = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            running.add(new Thread(() -> {
                for (int one = next.getAndIncrement(); one < cases.size(); one = next.getAndIncrement()) {
                    reasoner.decide(cases.get(one));
                }
            }));
        }
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double batch(LineDecisions decisions, ExecutorService workers, byte[] input, Path output)
            throws IOException {
        Files.deleteIfExists(output); // the command writes a new file; taking away an old one is no part of it
        long began = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(output)) {
            new Batch(decisions, workers, LineDecisions.TOGETHER)
                    .run(
                            new Lines(new ByteArrayInputStream(input), CaseIntake.LONGEST_LINE),
                            out,
                            new Tally(),
                            (tally, bytes) -> {});
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Runs the command; its rate is that of what it decided after it was warm. */
    private static String command(Path folder, int cores) throws Exception {
        Path output = folder.resolve("decisions-" + cores + ".jsonl");
        Process process = new ProcessBuilder(java(
                        cores,
                        RepatriationService.class.getName(),
                        "--decide=" + folder.resolve("cases.jsonl"),
                        "--output=" + output))
                .redirectOutput(Redirect.DISCARD)
                .start();
        Most most = new Most(process.pid());
        most.start();
        long began = System.nanoTime();
        double warm = 0;
        long before = 0;
        double seconds = 0;
        long lines = 0;
        String last = "";
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
                seconds = (System.nanoTime() - began) / 1e9;
                lines = line.matches("[0-9,]+ lines, .*") ? Long.parseLong(line.split(" ")[0].replace(",", "")) : lines;
                if (before == 0 && seconds >= WARM_SECONDS) {
                    warm = seconds;
                    before = lines;
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(last);
        }
        Files.delete(output);
        return String.format(
                Locale.ROOT,
                "%s | %,d | %s",
                lines > before && before > 0
                        ? String.format(Locale.ROOT, "%,.0f", (lines - before) / (seconds - warm))
                        : "too few",
                lines,
                most.megabytes());
    }

    /** Reads the most memory that a process held, as long as it runs. */
    private static final class Most extends Thread {
        private final Path status;
        private volatile String kilobytes = "";

        private Most(long process) {
            status = Path.of("/proc/" + process + "/status");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    for (String line : Files.readAllLines(status)) {
                        if (line.startsWith("VmHWM:")) {
                            kilobytes = line.replaceAll("[^0-9]", "");
                        }
                    }
                    sleep(100);
                }
            } catch (IOException | InterruptedException ended) {
                // what was read last is the most
            }
        }

        private String megabytes() {
            return kilobytes.isEmpty() ? "unknown" : String.valueOf(Long.parseLong(kilobytes) / 1024);
        }
    }
}

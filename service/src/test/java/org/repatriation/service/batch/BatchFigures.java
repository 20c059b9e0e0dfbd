package org.repatriation.service.batch;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.intake.CaseIntake;

/**
 * How many cases a second the engine decides alone, with the facts in memory and nothing written, and how many the command
 * decides from a file to a file with 512 MB, each with one thread and with two, in one run.
 */
public final class BatchFigures {
    private static final int LINES = Integer.getInteger("repatriation.lines", 20_000);
    private static final int IN_MEMORY = 2_000;
    private static final int SECONDS = 10;

    private BatchFigures() {}

    /** Measures and prints; ends by itself. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("repatriation-batch");
        Path cases = folder.resolve("cases.jsonl");
        OfficeCases.write(cases, LINES);
        for (int cores : new int[] {1, 2}) {
            double engine = engine(cases, cores);
            double command = command(folder, cores);
            System.out.printf(
                    Locale.ROOT,
                    "%d core%s: the engine alone %,.0f a second, the command %,.0f lines a second (%.0f %%)%n",
                    cores,
                    cores == 1 ? "" : "s",
                    engine,
                    command,
                    100 * command / engine);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double engine(Path file, int threads) throws Exception {
        Rulebook rulebook = Rulebook.carried();
        Reasoner reasoner = new Reasoner(rulebook);
        CaseIntake intake = new CaseIntake(rulebook);
        List<Case> cases;
        try (Stream<String> lines = Files.lines(file)) {
            cases = lines.limit(IN_MEMORY)
                    .map(line -> intake.facts(intake.readLine(line.getBytes(StandardCharsets.UTF_8))))
                    .toList();
        }
        decide(reasoner, cases, threads);
        return decide(reasoner, cases, threads);
    }

    private static double decide(Reasoner reasoner, List<Case> cases, int threads) throws InterruptedException {
        long began = System.nanoTime();
        AtomicInteger decided = new AtomicInteger();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(new Thread(() -> {
                while (System.nanoTime() - began < SECONDS * 1_000_000_000L) {
                    reasoner.decide(cases.get(decided.getAndIncrement() % cases.size()));
                }
            }));
        }
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return decided.get() / ((System.nanoTime() - began) / 1e9);
    }

    private static double command(Path folder, int cores) throws Exception {
        Path output = folder.resolve("decisions-" + cores + ".jsonl");
        Path said = folder.resolve("said-" + cores + ".txt");
        int result = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:ActiveProcessorCount=" + cores,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RepatriationService.class.getName(),
                        "--decide=" + folder.resolve("cases.jsonl"),
                        "--output=" + output)
                .redirectError(said.toFile())
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(said);
        String last = lines.get(lines.size() - 1);
        if (result != 0) {
            throw new IllegalStateException(last);
        }
        Files.delete(output);
        return Double.parseDouble(last.replaceAll(".* ([0-9,]+) a second", "$1").replace(",", ""));
    }
}

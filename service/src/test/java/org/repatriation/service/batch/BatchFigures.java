package org.repatriation.service.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
    private static final List<String> NORTH =
            List.of("san-diego", "yuma", "tucson", "nogales", "el-paso", "del-rio", "laredo", "mcallen", "brownsville");
    private static final List<String> SOUTH = List.of("GTM", "SLV", "HND", "NIC");
    private static final List<String> YEARS = List.of("2014", "2018", "2020", "2023");

    private final Random chance = new Random(20260101);

    private BatchFigures() {}

    /** Measures and prints; ends by itself. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("repatriation-batch");
        Path cases = folder.resolve("cases.jsonl");
        new BatchFigures().write(cases);
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

    /** Cases of the shape that offices see: one to three persons on both borders, a tenth of whom fear to return. */
    private void write(Path file) throws IOException {
        try (BufferedWriter cases = Files.newBufferedWriter(file)) {
            for (int i = 0; i < LINES; i++) {
                cases.write(line(i));
                cases.newLine();
            }
        }
    }

    private String line(int number) {
        boolean north = chance.nextBoolean();
        String day = any(YEARS) + "-0" + (1 + chance.nextInt(9)) + "-1" + chance.nextInt(10) + "T";
        int hour = chance.nextInt(10);
        String since = day + "0" + hour + ":00:00-06:00";
        String nationality = north ? "MEX" : any(SOUTH);
        StringBuilder persons = new StringBuilder(
                person(1, nationality, 18 + chance.nextInt(50), chance.nextInt(4) == 0 ? "FEMALE" : "MALE"));
        for (int child = 2; child <= 1 + chance.nextInt(3); child++) {
            persons.append(',').append(person(child, nationality, chance.nextInt(18), "FEMALE"));
        }
        return "{\"caseReference\":\"B-" + number + "\",\"readyAt\":\"" + day + "1" + hour
                + ":00:00-06:00\",\"custody\":{"
                + "\"country\":\"" + (north ? "USA" : "MEX") + "\",\"authority\":\"" + (north ? "USBP" : "INM")
                + "\",\"place\":\"" + (north ? any(NORTH) : "tapachula") + "\",\"since\":\"" + since
                + "\",\"encounter\":{\"at\":\"" + since + "\",\"setting\":\"LAND_BORDER\"}},\"persons\":[" + persons
                + "]}";
    }

    private String person(int number, String nationality, int age, String sex) {
        return "{\"id\":\"p" + number + "\",\"nationality\":\"" + nationality
                + "\",\"nationalityEvidence\":\"DOCUMENT\",\"age\":" + age + ",\"sex\":\"" + sex + "\","
                + (number == 1
                        ? ""
                        : "\"relations\":[{\"to\":\"p1\",\"kind\":\"CHILD_OF\",\"evidence\":\"DOCUMENT\"}],")
                + "\"protection\":{\"fearOfReturn\":\"" + (number == 1 && chance.nextInt(10) == 0 ? "YES" : "NO")
                + "\",\"asylum\":\"NONE\",\"trafficking\":\"NO\",\"dangerOnReturn\":\"NO\",\"withholdingGranted\":\"NO\","
                + "\"crimeVictimOrWitness\":\"NO\",\"negativeFearReview\":\"NONE\"},\"health\":{\"unfitToTravel\":\"NO\"},"
                + "\"legal\":{\"courtOrderNotToLeave\":\"NO\",\"removalStayed\":\"NO\"},\"stay\":{\"permit\":\"NONE\","
                + "\"familyTieToNationalOrResident\":\"NO\"},\"belongings\":{\"reunited\":\"YES\"}"
                + (age < 18 ? "}" : ",\"consent\":{\"requested\":\"WRITTEN\"}}");
    }

    private String any(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }
}

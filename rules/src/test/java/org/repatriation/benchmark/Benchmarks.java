package org.repatriation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks that JMH is told to, and writes a table and a plot of each class to {@code target/benchmarks}. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes the options of JMH's own command. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        Map<String, List<RunResult>> classes = new LinkedHashMap<>();
        for (RunResult one : new Runner(new CommandLineOptions(arguments)).run()) {
            String[] name = one.getParams().getBenchmark().split("\\.");
            classes.computeIfAbsent(name[name.length - 2], none -> new ArrayList<>())
                    .add(one);
        }
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        for (Map.Entry<String, List<RunResult>> all : classes.entrySet()) {
            String table = table(all.getKey(), all.getValue());
            System.out.println("\n" + table);
            Files.writeString(folder.resolve(all.getKey() + ".md"), table);
            Files.writeString(folder.resolve(all.getKey() + ".svg"), plot(all.getKey(), all.getValue()));
        }
    }

    private static String table(String name, Collection<RunResult> all) {
        List<String> lines = new ArrayList<>(List.of(
                "| " + name + " | threads | median, us | p99, us | mean, us | a second, by the mean | KB |",
                "|---|---|---|---|---|---|---|"));
        for (RunResult one : all) {
            Statistics took = one.getPrimaryResult().getStatistics();
            int threads = one.getParams().getThreads();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %,.1f | %,.1f | %,.1f | %,.0f | %s |",
                    called(one),
                    threads,
                    took.getPercentile(50),
                    took.getPercentile(99),
                    took.getMean(),
                    threads * 1_000_000 / took.getMean(),
                    kilobytes(one)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String plot(String name, Collection<RunResult> all) {
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach(one ->
                medians.put(called(one), one.getPrimaryResult().getStatistics().getPercentile(50)));
        return Plot.bars(name + ", median", medians, "us");
    }

    private static String called(RunResult one) {
        String name = one.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What one call allocates; nothing where it was not asked for. */
    private static String kilobytes(RunResult one) {
        return one.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .map(Result::getScore)
                .map(bytes -> String.format(Locale.ROOT, "%.1f", bytes / 1024))
                .findFirst()
                .orElse("");
    }
}

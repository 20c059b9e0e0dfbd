package org.repatriation.reasoning;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.repatriation.benchmark.RealCases;
import org.repatriation.benchmark.SideBySide;
import org.repatriation.rulebook.Rulebook;

/**
 * What the engine costs beside the same findings with the same reasons written by hand, for sixty rules of the rulebook; in
 * turns. The whole decision by these rules stands beside them: it works out windows, notices and the answer, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ByHandBenchmark {
    private static final int AT_A_TIME = 50;

    private final List<SideBySide> all = List.of(
            new SideBySide("findings of one man", AT_A_TIME),
            new SideBySide("findings of one man asked everything", AT_A_TIME),
            new SideBySide("findings of mixed cases", AT_A_TIME));
    private boolean counting;

    /** Gives the cases one after the other, again and again. */
    private static final class Next {
        private final Case[] cases;
        private int next;

        private Next(Case... cases) {
            this.cases = cases;
        }

        private Case one() {
            next = (next + 1) % cases.length;
            return cases[next];
        }
    }

    /** Reads the part of the rulebook and makes the cases. */
    @Setup
    public void prepare() {
        Rulebook part = PartOfRulebook.of(Rulebook.read(Path.of(".")));
        RealCases cases = new RealCases(part);
        compare(all.get(0), part, cases.manAtLaredo());
        compare(all.get(1), part, cases.manAskedEverything());
        compare(
                all.get(2),
                part,
                Arrays.stream(cases.mixed(4096))
                        .filter(facts -> facts.custody().country().equals("USA"))
                        .toArray(Case[]::new));
    }

    private static void compare(SideBySide sideBySide, Rulebook part, Case... cases) {
        ByHand byHand = new ByHand(part);
        ByEngine byEngine = new ByEngine(part);
        Reasoner reasoner = new Reasoner(part);
        System.out.printf(
                "findings of a case: %.1f%n",
                Arrays.stream(cases)
                        .mapToInt(facts -> byHand.find(facts).size())
                        .average()
                        .orElseThrow());
        way(sideBySide, "by hand", byHand::find, cases);
        way(sideBySide, "by the engine", byEngine::find, cases);
        way(sideBySide, "the whole decision", reasoner::decide, cases);
    }

    private static void way(SideBySide sideBySide, String called, Function<Case, ?> what, Case... cases) {
        Next next = new Next(cases);
        sideBySide.way(called, () -> what.apply(next.one()));
    }

    /** Begins to count when it is warm. */
    @Setup(Level.Iteration)
    public void count(IterationParams iteration) {
        if (!counting && iteration.getType() == IterationType.MEASUREMENT) {
            counting = true;
            all.forEach(SideBySide::forget);
        }
    }

    /** One turn of each. */
    @Benchmark
    public void inTurns() {
        all.forEach(SideBySide::turn);
    }

    /** Writes the tables. */
    @TearDown
    public void write() {
        all.forEach(SideBySide::write);
    }
}

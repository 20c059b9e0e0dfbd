package org.repatriation.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;

/** Whole decisions in process, with every reason, window and notice, on one thread and, mixed, on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 6)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class DecisionBenchmark {
    private Reasoner reasoner;
    private Case man;
    private Case askedEverything;
    private Case family;
    private Case threePersons;
    private Case[] mixed;

    /** Reads the rulebook of the module and makes the cases. */
    @Setup
    public void prepare() {
        Rulebook rulebook = Rulebook.read(Path.of("."));
        reasoner = new Reasoner(rulebook);
        RealCases cases = new RealCases(rulebook);
        man = cases.manAtLaredo();
        askedEverything = cases.manAskedEverything();
        family = cases.motherAndDaughter();
        threePersons = cases.motherWithTwoChildren();
        mixed = cases.mixed(4096);
    }

    @Benchmark
    public Determination oneMan() {
        return reasoner.decide(man);
    }

    @Benchmark
    public Determination motherAndDaughter() {
        return reasoner.decide(family);
    }

    @Benchmark
    public Determination motherWithTwoChildren() {
        return reasoner.decide(threePersons);
    }

    @Benchmark
    public Determination oneManAskedEverything() {
        return reasoner.decide(askedEverything);
    }

    @Benchmark
    public Determination mixed(Turn turn) {
        return reasoner.decide(mixed[turn.next()]);
    }

    @Benchmark
    @Threads(2)
    public Determination mixedOnTwoThreads(Turn turn) {
        return reasoner.decide(mixed[turn.next()]);
    }

    /** Which case comes next on a thread. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        private int next() {
            next = (next + 1) % 4096;
            return next;
        }
    }
}

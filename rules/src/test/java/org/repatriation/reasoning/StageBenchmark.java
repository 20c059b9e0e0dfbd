package org.repatriation.reasoning;

import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.repatriation.benchmark.RealCases;
import org.repatriation.rulebook.Rulebook;

/** The stages of one decision, each with those before it: the share of a stage is the difference of two lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 6)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StageBenchmark {
    private Reasoner reasoner;
    private Case man;

    /** Reads the rulebook of the module and makes the case. */
    @Setup
    public void prepare() {
        Rulebook rulebook = Rulebook.read(Path.of("."));
        reasoner = new Reasoner(rulebook);
        man = new RealCases(rulebook).manAtLaredo();
    }

    @Benchmark
    public Engine.Look a_qualification() {
        Deciding deciding = reasoner.deciding(man);
        try (Engine.Look look = deciding.look()) {
            deciding.qualify(look);
            return look;
        }
    }

    @Benchmark
    public List<?> b_andEligibility() {
        Deciding deciding = reasoner.deciding(man);
        try (Engine.Look look = deciding.look()) {
            deciding.qualify(look);
            return deciding.eligible(look);
        }
    }

    @Benchmark
    public Determination c_andRoutingAndAnswer() {
        return reasoner.decide(man);
    }
}

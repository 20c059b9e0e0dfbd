package org.repatriation.benchmark;

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
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Explainer;
import org.repatriation.reasoning.Explanation;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;

/** What it costs to say why, side by side: a decision without the clauses that stand, with them, and explained in full. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WhyBenchmark {
    private Reasoner reasoner;
    private Explainer explainer;
    private Case facts;
    private CaseFacts told;

    /** Reads the rulebook of the module and makes the case. */
    @Setup
    public void prepare() {
        Rulebook rulebook = Rulebook.read(Path.of("."));
        reasoner = new Reasoner(rulebook);
        explainer = new Explainer(reasoner);
        told = new RealCases(rulebook).manAtLaredoTold();
        facts = told.build();
    }

    @Benchmark
    public Determination withoutWhy() {
        return reasoner.decideWithoutWhy(facts);
    }

    @Benchmark
    public Determination withWhy() {
        return reasoner.decide(facts);
    }

    @Benchmark
    public List<Explanation.OfPerson> withWhyNot() {
        return explainer.whyNot(told);
    }

    @Benchmark
    public Explanation explained() {
        return explainer.explain(told);
    }
}

package org.repatriation.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.reasoning.Explainer;
import org.repatriation.reasoning.Explanation;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;

/** What it costs to say why: decisions with and without the clauses that stand, in turns; and a full explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class WhyBenchmark {
    private final SideBySide ofOne = new SideBySide("why, one person");
    private final SideBySide ofThree = new SideBySide("why, three persons");
    private Explainer explainer;
    private CaseFacts told;
    private boolean inTurns;
    private boolean counting;

    /** Reads the rulebook of the module and makes the cases. */
    @Setup
    public void prepare() {
        Rulebook rulebook = Rulebook.read(Path.of("."));
        Reasoner reasoner = new Reasoner(rulebook);
        explainer = new Explainer(reasoner);
        RealCases cases = new RealCases(rulebook);
        told = cases.manAtLaredoTold();
        Case man = told.build();
        Case family = cases.motherWithTwoChildren();
        ofOne.way("without why", () -> reasoner.decideWithoutWhy(man)).way("with why", () -> reasoner.decide(man));
        ofThree.way("without why", () -> reasoner.decideWithoutWhy(family))
                .way("with why", () -> reasoner.decide(family));
    }

    /** Begins to count when it is warm. */
    @Setup(Level.Iteration)
    public void count(IterationParams iteration) {
        if (!counting && iteration.getType() == IterationType.MEASUREMENT) {
            counting = true;
            ofOne.forget();
            ofThree.forget();
        }
    }

    /** One decision without and one with the why, of one person and of three. */
    @Benchmark
    public void inTurns() {
        inTurns = true;
        ofOne.turn();
        ofThree.turn();
    }

    @Benchmark
    public List<Explanation.OfPerson> withWhyNot() {
        return explainer.whyNot(told);
    }

    @Benchmark
    public Explanation explained() {
        return explainer.explain(told);
    }

    /** Writes the tables of the turns. */
    @TearDown
    public void write() {
        if (inTurns) {
            ofOne.write();
            ofThree.write();
        }
    }
}

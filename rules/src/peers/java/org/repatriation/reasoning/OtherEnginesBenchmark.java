package org.repatriation.reasoning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * Our engine beside others that are given the same rules and find the same persons, in turns. Only ours also tells which
 * facts met a rule and which unanswered questions it depends on. The whole decision stands beside them: it looks at two
 * persons at a time, too, and settles what stands, the way, the windows and the answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 5)
@Measurement(iterations = 10, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class OtherEnginesBenchmark {
    private static final int CASES = 256;
    private static final int AT_A_TIME = 64;
    private static final Map<String, Integer> SLOW = Map.of("Camunda DMN", 1);

    private final SideBySide all = new SideBySide("the same rules by other engines", AT_A_TIME);
    private boolean counting;

    /** Reads the rulebook, gives its rules to all engines and puts the cases into the form that each takes. */
    @Setup
    public void prepare() {
        Rulebook rulebook = Rulebook.read(Path.of("."));
        Reasoner reasoner = new Reasoner(rulebook);
        Case[] cases = new RealCases(rulebook).mixed(CASES);
        Map<String, PlainRules> slices = new HashMap<>();
        List<PlainRules> plain = Stream.of(cases)
                .map(facts -> slices.computeIfAbsent(
                        facts.custody().country() + facts.asOf().getYear(),
                        any -> new PlainRules(rulebook, reasoner.rules(facts))))
                .toList();
        List<PlainRules.Asked> asked = Stream.iterate(0, i -> i + 1)
                .limit(CASES)
                .map(i -> plain.get(i).asked(cases[i]))
                .toList();
        way("ours", i -> () -> plain.get(i).byEngine(asked.get(i)));
        way("ours, the whole decision", i -> () -> reasoner.decide(cases[i]));
        OtherEngines.all().forEach((name, made) -> {
            Map<PlainRules, OtherEngine> engines = new HashMap<>();
            way(name, i -> engines.computeIfAbsent(plain.get(i), made::of).ready(asked.get(i)));
        });
        slices.forEach((slice, rules) -> System.out.printf(
                "%s: %d rules, %d left out%n", slice, rules.all().size(), rules.leftOut()));
    }

    /** Puts one case after the other to an engine, again and again. */
    private void way(String called, java.util.function.IntFunction<Supplier<?>> ready) {
        Supplier<?>[] cases = new Supplier<?>[CASES];
        for (int i = 0; i < CASES; i++) {
            cases[i] = ready.apply(i);
        }
        int[] next = {0};
        all.way(called, SLOW.getOrDefault(called, AT_A_TIME), () -> cases[next[0]++ % CASES].get());
    }

    /** Begins to count when it is warm. */
    @Setup(Level.Iteration)
    public void count(IterationParams iteration) {
        if (!counting && iteration.getType() == IterationType.MEASUREMENT) {
            counting = true;
            all.forget();
        }
    }

    /** One turn of each. */
    @Benchmark
    public void inTurns() {
        all.turn();
    }

    /** Writes the table. */
    @TearDown
    public void write() {
        all.write();
    }
}

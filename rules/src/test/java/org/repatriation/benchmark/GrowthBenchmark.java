package org.repatriation.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.repatriation.TinyRulebook;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;

/**
 * How a decision grows: with clauses that are not in play (the carried rulebook, and with synthetic laws about another
 * nationality beside it, four and sixteen times as many rules), with persons, and with ports that a case may go to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class GrowthBenchmark {
    private static final List<String> CONDITIONS = List.of(
            "Health( pregnant == Answer.YES, $person : person )",
            "Health( ill == Answer.YES, $person : person )",
            "Protection( fearOfReturn == Answer.YES, $person : person )",
            "Protection( trafficking in ( Trafficking.SUSPECTED, Trafficking.IDENTIFIED ), $person : person )",
            "$person : Person( under18 == Answer.YES )",
            "$person : Person( sex == Sex.FEMALE )",
            "Legal( removalStayed == Answer.YES, $person : person )",
            "Circumstances( indigenous == Answer.YES, $person : person )",
            "$person : Person( )\n    Custody( over72Hours == Answer.YES )",
            "Consent( requested == Requested.WRITTEN, $person : person )");
    private static final int CLAUSES_OF_A_LAW = 50;

    private final SideBySide clauses = new SideBySide("clauses not in play");
    private final SideBySide persons = new SideBySide("persons of a case");
    private final SideBySide ports = new SideBySide("ports that a case may go to");
    private boolean counting;

    /** Makes the rulebooks and the cases. */
    @Setup
    public void prepare() {
        Rulebook carried = Rulebook.read(Path.of("."));
        for (int times : List.of(1, 4, 16)) {
            Rulebook rulebook = times == 1
                    ? carried
                    : with(carried, (times - 1) * carried.rules().size());
            Reasoner reasoner = new Reasoner(rulebook);
            Case man = new RealCases(rulebook).manAtLaredo();
            clauses.way(times + "x, " + rulebook.rules().size() + " rules", () -> reasoner.decide(man));
        }
        Reasoner reasoner = new Reasoner(carried);
        for (int count : List.of(1, 2, 3, 4, 8)) {
            Case family = new RealCases(carried).motherWith(count - 1);
            persons.way(count + (count == 1 ? " person" : " persons"), () -> reasoner.decide(family));
        }
        for (int count : List.of(10, 30, 100, 300)) {
            TinyRulebook tiny = TinyRulebook.plain();
            for (int port = 1; port < count; port++) {
                tiny.port("port-" + port, "08:00-22:00")
                        .rule(
                                "base-law/open-" + port,
                                "OPENS",
                                "",
                                "$person : Person( )",
                                "$port : Port( id == \"port-" + port + "\" )");
            }
            Reasoner many = tiny.reasoner();
            Case person = TinyRulebook.onePerson().facts(many.rulebook());
            ports.way(count + " ports", () -> many.decide(person));
        }
    }

    /** The rulebook with laws about persons of Belize beside it. */
    private static Rulebook with(Rulebook carried, int rules) {
        Map<String, String> files = new TreeMap<>(carried.files());
        for (int rule = 0; rule < rules; rule++) {
            String law = "synthetic-" + (1 + rule / CLAUSES_OF_A_LAW);
            files.computeIfAbsent("instruments/" + law + "/instrument.yaml", path -> """
                    instrument: %s
                    kind: law
                    title: { en: "A synthetic law", es: "Una ley sintética" }
                    custody: [ USA, MEX ]
                    nationalities: [ BLZ ]
                    receiving: any
                    signed: unknown
                    languages: [ en ]
                    evidence: TEXT
                    source: a benchmark
                    rows: []
                    inForce:
                      USA: { 2000-01-01: yes }
                      MEX: { 2000-01-01: yes }
                    """.formatted(law));
            String clause = law + "/article-" + (1 + rule % CLAUSES_OF_A_LAW);
            files.put("instruments/" + clause + ".drl", """
                    package instruments.%s

                    rule "%s: food and water"
                        @clause( "%s" )
                        @titulo( "%s: agua y alimentos" )
                        @effect( PROVIDES )
                        @measure( "food-and-water" )
                        @on( DETENTION )
                        @evidence( TEXT )
                        @source( "a benchmark" )
                        @row( "LAR-3" )
                        @because( "it is synthetic" )
                        @porque( "es sintético" )
                    when
                        %s
                    then
                        conclude( $person );
                    end
                    """.formatted(
                    law.replaceAll("[^a-z0-9]", ""), clause, clause, clause, CONDITIONS.get(rule % CONDITIONS.size())));
        }
        return Rulebook.of(files);
    }

    /** Begins to count when it is warm. */
    @Setup(Level.Iteration)
    public void count(IterationParams iteration) {
        if (!counting && iteration.getType() == IterationType.MEASUREMENT) {
            counting = true;
            clauses.forget();
            persons.forget();
            ports.forget();
        }
    }

    /** One decision of each. */
    @Benchmark
    public void inTurns() {
        clauses.turn();
        persons.turn();
        ports.turn();
    }

    /** Writes the tables. */
    @TearDown
    public void write() {
        clauses.write();
        persons.write();
        ports.write();
    }
}

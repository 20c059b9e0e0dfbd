package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.repatriation.TheRulebook;
import org.repatriation.benchmark.RealCases;
import org.repatriation.rulebook.Rulebook;

/** Other engines that are given the same rules find the same persons; else it would say nothing how quick they are. */
class OtherEnginesAgreementTest {
    private static final Rulebook RULEBOOK = TheRulebook.rulebook();
    private static final Case[] CASES = new RealCases(RULEBOOK).mixed(200);

    private record Finds(int rule, String person, String port) {}

    @TestFactory
    Stream<DynamicTest> each() {
        return OtherEngines.all().entrySet().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.getKey(), () -> agrees(engine.getValue())));
    }

    private static void agrees(OtherEngines.Made made) {
        Reasoner reasoner = new Reasoner(RULEBOOK);
        Map<String, PlainRules> slices = new TreeMap<>();
        Map<String, OtherEngine> engines = new TreeMap<>();
        int found = 0;
        for (Case facts : CASES) {
            String slice = facts.custody().country() + facts.asOf().getYear();
            PlainRules plain = slices.computeIfAbsent(slice, any -> new PlainRules(RULEBOOK, reasoner.rules(facts)));
            OtherEngine engine = engines.computeIfAbsent(slice, any -> made.of(plain));
            PlainRules.Asked asked = plain.asked(facts);
            Set<Finds> ours = new HashSet<>();
            for (Found one : plain.byEngine(asked)) {
                ours.add(new Finds(
                        one.rule().index(),
                        one.person().id(),
                        one.port().map(port -> port.id()).orElse("")));
            }
            Set<Finds> theirs = new HashSet<>();
            for (PlainRules.Met met : engine.ready(asked).get()) {
                theirs.add(new Finds(
                        met.rule(),
                        met.question().person().id(),
                        met.question().port().map(port -> port.id()).orElse("")));
            }
            assertThat(theirs).isEqualTo(ours);
            found += ours.size();
        }
        assertThat(found).isGreaterThan(10_000);
    }
}

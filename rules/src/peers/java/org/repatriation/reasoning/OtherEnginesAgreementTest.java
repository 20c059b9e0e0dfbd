package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.repatriation.TheRulebook;
import org.repatriation.benchmark.RealCases;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** Other engines that are given the same rules find the same persons; else it would say nothing how quick they are. */
class OtherEnginesAgreementTest {
    private static final Rulebook RULEBOOK = TheRulebook.rulebook();
    private static final Case[] CASES = new RealCases(RULEBOOK).mixed(200);

    private record Finds(int rule, String person, String port) {
        private static Finds of(int rule, Person person, Optional<Port> port) {
            return new Finds(rule, person.id(), port.map(Port::id).orElse(""));
        }
    }

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
                ours.add(Finds.of(one.rule().index(), one.person(), one.port()));
            }
            Set<Finds> theirs = new HashSet<>();
            for (PlainRules.Met met : engine.ready(asked).get()) {
                theirs.add(Finds.of(
                        met.rule(), met.question().person(), met.question().port()));
            }
            assertThat(theirs).isEqualTo(ours);
            found += ours.size();
        }
        assertThat(found).isGreaterThan(10_000);
    }
}

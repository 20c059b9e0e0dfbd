package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.repatriation.Generated;
import org.repatriation.TheRulebook;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;

/** What was compiled when the library was built is what would be compiled now, and no year of the carried rulebook is missing. */
class CompiledRulesTest {
    private static final int CASES = 50;
    private static final List<Integer> YEARS = List.of(2006, 2014, 2026);

    private final Rulebook rulebook = TheRulebook.rulebook();
    private final Reasoner reasoner = new Reasoner(rulebook);

    @Test
    void everyYearWasCompiled() {
        assertThat(reasoner.printed(2000, 2040))
                .isNotEmpty()
                .as("of another text than the library was built with; build it with ./mvnw")
                .allMatch(CompiledRules::carried);
    }

    @Test
    void anotherTextIsCompiledWhenItIsNeeded() {
        String other = reasoner.printed(2026, 2026).toList().get(0) + "\n";

        assertThat(CompiledRules.carried(other)).isFalse();
        assertThat(names(CompiledRules.of(other))).hasSizeGreaterThan(100);
    }

    @Test
    void itDecidesAsRulesDoThatAreCompiledNow() {
        Printer printer = new Printer(rulebook);
        for (int year : YEARS) {
            for (String printed : reasoner.printed(year, year).toList()) {
                assertThat(names(CompiledRules.of(printed))).isEqualTo(names(CompiledRules.compile(printed)));
            }
            Map<String, Engine> now = new HashMap<>();
            for (int number = 0; number < CASES; number++) {
                Case facts = Generated.sketch(number, year).facts(rulebook);
                Engine engine = now.computeIfAbsent(
                        facts.custody().country(), held -> compiledNow(reasoner.rules(facts), printer));
                assertThat(reasoner.decide(facts))
                        .isEqualTo(new Deciding(rulebook, engine, OnePerson.decisive(rulebook.rules()), facts, true)
                                .decide());
            }
        }
    }

    /** The same rules in another order, whose text nobody compiled before. */
    private static Engine compiledNow(List<Rule> rules, Printer printer) {
        List<Rule> other = new ArrayList<>(rules);
        Collections.reverse(other);
        assertThat(CompiledRules.carried(Engine.print(other, printer).text())).isFalse();
        return new Engine(other, printer);
    }

    private static TreeSet<String> names(KieBase base) {
        TreeSet<String> names = new TreeSet<>();
        for (KiePackage all : base.getKiePackages()) {
            all.getRules().forEach(rule -> names.add(rule.getName()));
        }
        return names;
    }
}

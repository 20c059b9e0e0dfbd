package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;

/** Easy Rules: each rule is a condition written in Java, and all of a phase are tried one after the other. */
final class ByEasyRules implements OtherEngine {
    private static final String QUESTION = "question";
    private static final String MET = "met";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final List<Rules> phases = new ArrayList<>();

    private record Place(int at, PlainTest test) {}

    ByEasyRules(PlainRules plain) {
        for (List<PlainRule> phase : plain.byPhase()) {
            Set<org.jeasy.rules.api.Rule> rules = new HashSet<>();
            phase.forEach(rule -> rules.add(rule(rule, plain.asked())));
            phases.add(new Rules(rules));
        }
    }

    private static org.jeasy.rules.api.Rule rule(PlainRule rule, List<String> asked) {
        List<Place> places = new ArrayList<>();
        rule.tests().forEach((name, test) -> places.add(new Place(asked.indexOf(name), test)));
        int index = rule.rule().index();
        return new RuleBuilder()
                .name(String.valueOf(index))
                .when(facts -> {
                    Question question = facts.get(QUESTION);
                    for (Place place : places) {
                        if (!place.test().meets(question.answers().get(place.at()))) {
                            return false;
                        }
                    }
                    return true;
                })
                .then(facts -> {
                    List<Met> met = facts.get(MET);
                    met.add(new Met(index, facts.get(QUESTION)));
                })
                .build();
    }

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        return () -> {
            List<Met> met = new ArrayList<>();
            for (Question question : asked.questions()) {
                if (!phases.get(question.phase()).isEmpty()) {
                    Facts facts = new Facts();
                    facts.put(QUESTION, question);
                    facts.put(MET, met);
                    engine.fire(phases.get(question.phase()), facts);
                }
            }
            return met;
        };
    }
}

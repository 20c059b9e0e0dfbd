package org.repatriation.reasoning;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;

/** Camunda's engine for DMN, with its own expressions or with those of older versions, which are quicker. */
final class ByCamunda implements OtherEngine {
    private final DmnEngine engine;
    private final Map<Integer, DmnDecision> phases = new HashMap<>();

    ByCamunda(PlainRules plain, boolean asInOlderVersions) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(asInOlderVersions);
        engine = configuration.buildEngine();
        byte[] tables = DecisionTables.text(plain).getBytes(StandardCharsets.UTF_8);
        for (DmnDecision decision : engine.parseDecisions(new ByteArrayInputStream(tables))) {
            phases.put(Integer.parseInt(decision.getKey().replaceAll("\\D", "")), decision);
        }
    }

    private record Put(Question question, DmnDecision decision, VariableMap row) {}

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        List<Put> all = asked.questions().stream()
                .filter(question -> phases.containsKey(question.phase()))
                .map(question -> new Put(
                        question, phases.get(question.phase()), Variables.fromMap(DecisionTables.row(question))))
                .toList();
        return () -> {
            List<Met> met = new ArrayList<>();
            for (Put put : all) {
                engine.evaluateDecisionTable(put.decision(), put.row())
                        .collectEntries(DecisionTables.RULE)
                        .forEach(rule -> met.add(new Met(Integer.parseInt((String) rule), put.question())));
            }
            return met;
        };
    }
}

package org.repatriation.reasoning;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;

/** The engine for DMN that belongs to the family of ours. */
final class ByKieDmn implements OtherEngine {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<Boolean> phases;

    ByKieDmn(PlainRules plain) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(DecisionTables.text(plain)))
                        .setSourcePath("plain.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        phases = plain.byPhase().stream().map(phase -> !phase.isEmpty()).toList();
    }

    private record Put(Question question, DMNContext context) {}

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        List<Put> all = asked.questions().stream()
                .filter(question -> phases.get(question.phase()))
                .map(question -> {
                    DMNContext context = runtime.newContext();
                    DecisionTables.row(question).forEach(context::set);
                    return new Put(question, context);
                })
                .toList();
        return () -> {
            List<Met> met = new ArrayList<>();
            for (Put put : all) {
                String name = DecisionTables.name(put.question().phase());
                DMNResult result = runtime.evaluateByName(model, put.context(), name);
                Object rules = result.getDecisionResultByName(name).getResult();
                if (result.hasErrors()) {
                    throw new IllegalStateException(result.getMessages().toString());
                }
                for (Object rule : (List<?>) rules) {
                    met.add(new Met(Integer.parseInt((String) rule), put.question()));
                }
            }
            return met;
        };
    }
}

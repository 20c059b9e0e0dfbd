package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;

/** Evrete: a network of conditions, as ours; all questions of a case are looked at in one session. */
final class ByEvrete implements OtherEngine {
    private static final KnowledgeService SERVICE = new KnowledgeService();

    private final Knowledge knowledge;

    /** What is asked of an answer; the same condition is one object, so that the engine may see that it is the same. */
    private record Condition(String field, PlainTest test) {}

    /** A question, with the list that what meets it is added to. */
    static final class Put {
        final Question question;
        final List<Met> met;

        Put(Question question, List<Met> met) {
            this.question = question;
            this.met = met;
        }
    }

    ByEvrete(PlainRules plain) {
        knowledge = SERVICE.newKnowledge();
        Type<Put> type = knowledge.getTypeResolver().getOrDeclare(Put.class);
        type.declareIntField("phase", put -> put.question.phase());
        List<String> asked = plain.asked();
        for (int i = 0; i < asked.size(); i++) {
            int at = i;
            type.declareField(
                    field(at), String.class, put -> put.question.answers().get(at));
        }
        Map<Condition, ValuesPredicate> conditions = new HashMap<>();
        Map<Integer, ValuesPredicate> phases = new HashMap<>();
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (PlainRule rule : plain.all()) {
            int index = rule.rule().index();
            LhsBuilder<Knowledge> when = builder.newRule(String.valueOf(index)).forEach("$put", Put.class);
            when.where(
                    phases.computeIfAbsent(rule.phase(), phase -> value -> (int) value.get(0) == phase), "$put.phase");
            rule.tests().forEach((name, test) -> {
                Condition condition = new Condition(field(asked.indexOf(name)), test);
                when.where(
                        conditions.computeIfAbsent(condition, any -> value -> test.meets(value.get(0))),
                        "$put." + condition.field());
            });
            when.execute(context -> {
                Put put = context.get("$put");
                put.met.add(new Met(index, put.question));
            });
        }
        builder.build();
    }

    private static String field(int at) {
        return "answer" + at;
    }

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        return () -> {
            List<Met> met = new ArrayList<>();
            List<Object> all = new ArrayList<>();
            asked.questions().forEach(question -> all.add(new Put(question, met)));
            knowledge.newStatelessSession().insertAndFire(all);
            return met;
        };
    }
}

package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.repatriation.reasoning.Determination.Met;
import org.repatriation.reasoning.Determination.Standing;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Port;

/** Says why: the clauses that stand, each with its reason and the values that met it. */
final class Why {
    private static final Comparator<Met> BY_POINTER =
            Comparator.comparing(Met::pointer).thenComparing(Met::fact).thenComparing(Met::value);
    private static final Comparator<Standing> BY_CLAUSE = Comparator.comparing(Standing::clause)
            .thenComparing(Standing::effect)
            .thenComparing(standing -> standing.port().orElse(""))
            .thenComparing(standing -> standing.because().en());

    private Why() {}

    /** One entry for each reason of a clause; where several rules or facts give the same reason, all values are told. */
    static List<Standing> standing(List<Found> found) {
        Map<Reason, TreeSet<Met>> reasons = new HashMap<>();
        for (Found finding : found) {
            TreeSet<Met> met = reasons.computeIfAbsent(Reason.of(finding), reason -> new TreeSet<>(BY_POINTER));
            addMet(finding, met);
        }
        List<Standing> standing = new ArrayList<>(reasons.size());
        reasons.forEach((reason, met) -> standing.add(reason.with(List.copyOf(met))));
        standing.sort(BY_CLAUSE);
        return List.copyOf(standing);
    }

    private record Reason(
            String clause, Effect effect, Optional<String> port, Because because, Evidence evidence, String source) {
        static Reason of(Found finding) {
            Rule rule = finding.rule();
            return new Reason(
                    rule.clause(),
                    rule.effect(),
                    finding.port().map(Port::id),
                    rule.because(),
                    rule.evidence(),
                    rule.source());
        }

        Standing with(List<Met> met) {
            return new Standing(clause, effect, port, because, met, evidence, source);
        }
    }

    private static void addMet(Found finding, TreeSet<Met> met) {
        int next = 0;
        for (Condition condition : finding.rule().conditions()) {
            if (condition.negated()) {
                continue;
            }
            Fact fact = finding.met().get(next++);
            for (Test test : condition.tests()) {
                if (test.operator().isPresent() && test.bound().isEmpty() && !(fact instanceof Port)) {
                    met.add(new Met(
                            test.property().fact(),
                            fact instanceof Finding
                                    ? fact.pointer()
                                    : test.property().pointer(fact),
                            test.property().of(fact).toString()));
                }
            }
        }
    }
}

package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.repatriation.reasoning.Determination.Met;
import org.repatriation.reasoning.Determination.Standing;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
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
        List<Found> reasons = new ArrayList<>(found.size());
        List<List<Met>> met = new ArrayList<>(found.size());
        for (Found finding : found) {
            int known = 0;
            while (known < reasons.size() && !sameReason(reasons.get(known), finding)) {
                known++;
            }
            if (known == reasons.size()) {
                reasons.add(finding);
                met.add(new ArrayList<>(2));
            }
            addMet(finding, met.get(known));
        }
        List<Standing> standing = new ArrayList<>(reasons.size());
        for (int i = 0; i < reasons.size(); i++) {
            standing.add(standing(reasons.get(i), Sorted.distinct(met.get(i), BY_POINTER)));
        }
        standing.sort(BY_CLAUSE);
        return List.copyOf(standing);
    }

    private static boolean sameReason(Found one, Found other) {
        return (one.rule() == other.rule() || sameReason(one.rule(), other.rule()))
                && one.port().equals(other.port());
    }

    private static boolean sameReason(Rule rule, Rule that) {
        return rule.effect() == that.effect()
                && rule.clause().equals(that.clause())
                && rule.because().equals(that.because())
                && rule.evidence() == that.evidence()
                && rule.source().equals(that.source());
    }

    private static Standing standing(Found finding, List<Met> met) {
        Rule rule = finding.rule();
        return new Standing(
                rule.clause(),
                rule.effect(),
                finding.port().map(Port::id),
                rule.because(),
                met,
                rule.evidence(),
                rule.source());
    }

    private static void addMet(Found finding, List<Met> met) {
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

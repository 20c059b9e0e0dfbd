package org.repatriation.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Binds;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Stage;

/**
 * One rule of a clause, checked: its legal record, and the conditions under which it concludes.
 *
 * @param index the place of the rule in the rulebook, the name under which the engine knows it
 * @param clause the citation, which is also the path of the file
 * @param stage where the rule is tried
 * @param layer the layer of its stage; a rule reads only categories of lower layers
 * @param reads the categories that it looks at
 * @param forPort whether it concludes on a person at a port
 * @param gap the unread chapter that the rule stands for, if it was made of one
 */
public record Rule(
        int index,
        String name,
        String titulo,
        String clause,
        Instrument instrument,
        Effect effect,
        Stage stage,
        int layer,
        Terms terms,
        Span inForce,
        Evidence evidence,
        String source,
        List<String> rows,
        Because because,
        List<Condition> conditions,
        List<Target> overrides,
        Set<Category> reads,
        boolean forPort,
        Optional<String> gap,
        Optional<String> decidedBy,
        String place) {

    /** What the effect needs to be said with it; what the effect does not use is empty. */
    public record Terms(
            Optional<Category> as,
            Optional<Mode> mode,
            Optional<String> code,
            Optional<Binds> on,
            Optional<Period> within,
            Optional<CountedFrom> countedFrom,
            Optional<String> afterwards,
            boolean beforeHandover,
            Optional<String> needs,
            Optional<Hours> hours) {}

    /** What an exception overrides: a clause, or one effect of it. */
    public record Target(String clause, Optional<Effect> effect) {
        /** Whether the exception meets this rule. */
        public boolean names(Rule rule) {
            return clause.equals(rule.clause())
                    && effect.map(e -> e == rule.effect()).orElse(true);
        }
    }

    /** Whether it looks at the place or region of custody, and so says itself from where it opens a port. */
    public boolean saysWhere() {
        for (Condition condition : conditions) {
            if (condition.type() == Custody.class && condition.tests().stream().anyMatch(Rule::saysWhere)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysWhere(Condition.Test test) {
        return test.property().name().equals("place") || test.property().name().equals("region");
    }

    /** Whether a fact may be one that the rule looks for; false only where a known answer speaks against it. */
    public boolean mayMeet(Fact fact) {
        for (Condition condition : conditions) {
            if (condition.type() != fact.getClass() || condition.negated()) {
                continue;
            }
            for (Condition.Test test : condition.tests()) {
                Object value = test.property().of(fact);
                boolean against = test.threeValued()
                        && !Property.isUnknown(value)
                        && test.values().contains(value) != (test.operator().orElseThrow() == Condition.Operator.IN);
                if (against) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A rule is the same rule wherever it is met in its rulebook. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule that && index == that.index && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** The rule as it would be if nothing were taken at its word: every unknown answer leaves it open. */
    public Rule opened() {
        return with(stage, layer, conditions.stream().map(Condition::opened).toList());
    }

    Rule at(Stage where, int deep) {
        return with(where, deep, conditions);
    }

    private Rule with(Stage where, int deep, List<Condition> when) {
        return new Rule(
                index,
                name,
                titulo,
                clause,
                instrument,
                effect,
                where,
                deep,
                terms,
                inForce,
                evidence,
                source,
                rows,
                because,
                when,
                overrides,
                reads,
                forPort,
                gap,
                decidedBy,
                place);
    }
}

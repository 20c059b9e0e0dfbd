package org.repatriation.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Person;

/**
 * One line of the {@code when} of a rule, checked.
 *
 * @param negated whether no such fact may exist
 * @param variable the name under which the engine hands back the fact
 */
public record Condition(boolean negated, String variable, Class<? extends Fact> type, List<Test> tests) {

    /** How a property is tested. */
    public enum Operator {
        IN,
        NOT_IN
    }

    /**
     * A test of one property.
     *
     * @param binding the variable that the property is bound to
     * @param operator empty where the property is only bound
     * @param values the constants it is compared with
     * @param bound the variable it is compared with, instead of constants
     * @param literal whether the test itself names {@code UNKNOWN} and is taken at its word
     */
    public record Test(
            Property property,
            Optional<String> binding,
            Optional<Operator> operator,
            Set<Object> values,
            Optional<String> bound,
            boolean literal) {

        /** The test without the word {@code UNKNOWN}, so that an unknown answer leaves it open. */
        private Test opened() {
            Set<Object> known = new LinkedHashSet<>(values);
            known.removeIf(Property::isUnknown);
            return literal ? new Test(property, binding, operator, known, bound, false) : this;
        }

        /** Whether an unknown answer leaves this test open. */
        public boolean threeValued() {
            return operator.isPresent() && bound.isEmpty() && !literal && property.mayBeUnknown();
        }

        /** Whether it is met by what it names, and not by all else. */
        public boolean isEqual() {
            return operator.filter(Operator.IN::equals).isPresent();
        }

        /** Whether it names the values that the property may have, and not those that it may not. */
        boolean names() {
            return isEqual() && bound.isEmpty();
        }

        boolean isPerson() {
            return property.type() == Person.class;
        }
    }

    /** The condition as it would be if no test named {@code UNKNOWN}. */
    Condition opened() {
        return new Condition(
                negated, variable, type, tests.stream().map(Test::opened).toList());
    }
}

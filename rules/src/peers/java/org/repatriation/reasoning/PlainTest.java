package org.repatriation.reasoning;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule asks of one answer.
 *
 * @param oneOf whether the answer has to be one of the values, or none of them
 */
record PlainTest(boolean oneOf, Set<String> values) {
    PlainTest {
        values = new TreeSet<>(values);
    }

    boolean meets(String answer) {
        return values.contains(answer) == oneOf;
    }

    /** What both ask of the same answer. */
    PlainTest and(PlainTest other) {
        if (!oneOf && other.oneOf) {
            return other.and(this);
        }
        Set<String> both = new TreeSet<>(values);
        if (oneOf) {
            both.removeIf(value -> !other.meets(value));
        } else {
            both.addAll(other.values);
        }
        return new PlainTest(oneOf, both);
    }
}

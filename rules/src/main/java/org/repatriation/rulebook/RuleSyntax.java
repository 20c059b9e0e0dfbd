package org.repatriation.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as it is written, checked for its form only.
 *
 * @param metadata values by name, in the order of the file
 * @param conclusion the variables of the {@code conclude} line
 */
record RuleSyntax(
        String name, int line, Map<String, Metadata> metadata, List<PatternSyntax> patterns, List<String> conclusion) {

    /** The values of one annotation; {@code quoted} tells text from words of closed lists. */
    record Metadata(int line, List<String> values, boolean quoted) {}

    /** One line of the {@code when}. */
    record PatternSyntax(
            int line, boolean negated, Optional<String> binding, String type, List<ConstraintSyntax> constraints) {}

    /** One condition on a property, or only a binding of it. */
    record ConstraintSyntax(
            int line, Optional<String> binding, String property, Optional<Operator> operator, List<Operand> operands) {}

    /** How a property is compared. */
    enum Operator {
        IS,
        IS_NOT,
        IN
    }

    /** What a property is compared with. */
    record Operand(Kind kind, String text) {}

    /** The kinds of operands: quoted text, a constant such as {@code Answer.YES}, a bound variable. */
    enum Kind {
        TEXT,
        CONSTANT,
        VARIABLE
    }
}

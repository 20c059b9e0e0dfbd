package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Finding;

/**
 * Prints checked rules for the engine, without consequence. A condition on an answer is printed in its possible form, so
 * that an answer nobody gave does not hide the rule; whether the match is certain is read off the facts it met. What may
 * not be there is printed in its certain form.
 */
final class Printer {
    /** Under this name every instrument sees the categories that laws and treaties give. */
    static final String LAW = "law";

    private final Set<String> givenByThemselves = new HashSet<>();

    Printer(Rulebook rulebook) {
        rulebook.rules()
                .forEach(rule -> rule.terms()
                        .as()
                        .ifPresent(category ->
                                givenByThemselves.add(rule.instrument().id() + category)));
    }

    String print(List<Rule> rules) {
        StringBuilder text = begin();
        for (Rule rule : rules) {
            print(text, String.valueOf(rule.index()), rule, rule.conditions(), Form.POSSIBLE);
        }
        return text.toString();
    }

    static StringBuilder begin() {
        return new StringBuilder("package printed;\nimport org.repatriation.vocabulary.*;\n");
    }

    /** Whether an answer that nobody gave meets a condition. */
    enum Form {
        POSSIBLE,
        CERTAIN
    }

    /** Prints some conditions of a rule under a name of its own. */
    void print(StringBuilder text, String name, Rule rule, List<Condition> conditions, Form form) {
        text.append("rule \"").append(name).append("\"\nwhen\n");
        for (Condition condition : conditions) {
            text.append("    ").append(print(rule, condition, form)).append('\n');
        }
        text.append("then\nend\n");
    }

    private String print(Rule rule, Condition condition, Form form) {
        boolean open = (form == Form.POSSIBLE) != condition.negated();
        List<String> tests = new ArrayList<>();
        for (Test test : condition.tests()) {
            String name = test.property().name();
            test.binding().ifPresent(variable -> tests.add(variable + " : " + name));
            test.operator()
                    .map(operator -> print(test, operator, open))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(tests::add);
        }
        if (condition.type() == Finding.class) {
            tests.add("under == \"" + under(rule, condition) + "\"");
            if (!open) {
                tests.add("certain == Answer.YES");
            }
        }
        String pattern = condition.type().getSimpleName() + "( " + String.join(", ", tests) + " )";
        return condition.negated() ? "not " + pattern : condition.variable() + " : " + pattern;
    }

    /** Which categories the rule sees: those of its own instrument, or else those of the law. */
    String under(Rule rule, Condition condition) {
        Category category = category(condition);
        String instrument = rule.instrument().id();
        return givenByThemselves.contains(instrument + category) ? instrument : LAW;
    }

    static Category category(Condition condition) {
        return condition.tests().stream()
                .filter(test -> test.property().name().equals("as"))
                .flatMap(test -> test.values().stream())
                .map(Category.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String print(Test test, Operator operator, boolean open) {
        String name = test.property().name();
        String sign = operator == Operator.IN ? " == " : " != ";
        if (test.bound().isPresent()) {
            return name + sign + test.bound().get();
        }
        Set<Object> values = new LinkedHashSet<>(test.values());
        if (test.threeValued()) {
            boolean withUnknown = open == (operator == Operator.IN);
            if (withUnknown && test.property().type() == Answer.class && values.size() == 1) {
                Answer only = (Answer) values.iterator().next();
                Answer opposite = only == Answer.YES ? Answer.NO : Answer.YES;
                return operator == Operator.IN ? name + " != Answer." + opposite : name + " == Answer." + opposite;
            }
            if (withUnknown) {
                values.add(unknown(test));
            }
        }
        String joint = operator == Operator.IN ? " || " : " && ";
        return values.stream().map(value -> name + sign + literal(value)).collect(Collectors.joining(joint));
    }

    private static Object unknown(Test test) {
        if (test.property().type() == String.class) {
            return "UNKNOWN";
        }
        for (Object constant : test.property().type().getEnumConstants()) {
            if (constant.toString().equals("UNKNOWN")) {
                return constant;
            }
        }
        throw new IllegalStateException();
    }

    private static String literal(Object value) {
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : "\"" + value + "\"";
    }
}

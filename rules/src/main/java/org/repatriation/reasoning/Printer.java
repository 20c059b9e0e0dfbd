package org.repatriation.reasoning;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/**
 * Prints checked rules for the engine, without consequence. A condition on an answer is printed in its possible form, so
 * that an answer nobody gave does not hide the rule; whether the match is certain is read off the facts it met. What may
 * not be there is printed in its certain form. All conditions on one person, on custody and on the journey are printed as
 * one pattern over what is {@link Known} of that person, so that the engine has little to join.
 */
final class Printer {
    /** Under this name every instrument sees the categories that laws and treaties give. */
    static final String LAW = "law";

    /** The variable of the person on whom a rule concludes. */
    static final String PERSON = "$person";

    private static final Set<Class<?>> OF_CASE = Set.of(Custody.class, Journey.class, Port.class);

    /** What is known of a person directly, by the fact that says it. */
    private static final Map<String, String> DIRECTLY =
            Map.of("port.id", "portId", "custody.place", "place", "person.nationality", "nationality");

    private static final Map<Class<?>, String> PARTS = Arrays.stream(Known.class.getRecordComponents())
            .filter(part -> Fact.class.isAssignableFrom(part.getType()))
            .collect(Collectors.toUnmodifiableMap(RecordComponent::getType, RecordComponent::getName));

    private final Set<String> givenByThemselves = new HashSet<>();

    Printer(Rulebook rulebook) {
        rulebook.rules()
                .forEach(rule -> rule.terms()
                        .as()
                        .ifPresent(category ->
                                givenByThemselves.add(rule.instrument().id() + category)));
    }

    static StringBuilder begin() {
        return new StringBuilder("package printed;\nimport org.repatriation.vocabulary.*;\nimport ")
                .append(Known.class.getName())
                .append(";\ndialect \"mvel\"\n");
    }

    /** Whether an answer that nobody gave meets a condition. */
    enum Form {
        POSSIBLE,
        CERTAIN
    }

    /**
     * Prints some conditions of a rule under a name of its own.
     *
     * @param conditions led by one about the person, see {@link #led}
     */
    void print(StringBuilder text, String name, int phase, Rule rule, List<Condition> conditions, Form form) {
        text.append("rule \"").append(name).append("\"\n").append(when(phase, rule, conditions, form));
        text.append("then\nend\n");
    }

    /**
     * What some conditions of a rule look for, as the engine reads it. Where a rule looks at a port, the person is looked at
     * in the phase that follows, once at each port; everybody else is looked at without a port.
     */
    String when(int phase, Rule rule, List<Condition> conditions, Form form) {
        StringBuilder text = new StringBuilder("when\n");
        Set<String> printed = new HashSet<>();
        for (Condition condition : conditions) {
            Optional<String> person = known(condition);
            if (person.isEmpty()) {
                text.append("    ").append(print(rule, condition, phase, form)).append('\n');
            } else if (printed.add(person.get())) {
                List<Condition> together = conditions.stream()
                        .filter(other -> known(other).equals(person))
                        .toList();
                text.append("    ")
                        .append(known(rule, person.get(), together, phase, form))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The conditions with one about the person in front, to which all others are joined. */
    static List<Condition> led(Rule rule) {
        List<Condition> led = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition.variable().equals(PERSON) && !condition.negated()) {
                led.add(0, condition);
            } else {
                led.add(joined(condition));
            }
        }
        if (led.isEmpty() || !led.get(0).variable().equals(PERSON) || led.get(0).negated()) {
            led.add(0, new Condition(false, PERSON, Person.class, List.of()));
        }
        return led;
    }

    private static Condition joined(Condition condition) {
        List<Test> tests = condition.tests().stream()
                .map(test -> test.binding().filter(PERSON::equals).isPresent()
                        ? new Test(
                                test.property(),
                                Optional.empty(),
                                Optional.of(Operator.IN),
                                Set.of(),
                                Optional.of(PERSON),
                                test.literal())
                        : test)
                .toList();
        return new Condition(condition.negated(), condition.variable(), condition.type(), tests);
    }

    /** The variable of the person whom a condition is about, where it is read off what is known of them. */
    private static Optional<String> known(Condition condition) {
        if (condition.negated()) {
            return Optional.empty();
        }
        if (OF_CASE.contains(condition.type())) {
            return Optional.of(PERSON);
        }
        if (condition.type() == Person.class) {
            return Optional.of(condition.variable());
        }
        return PARTS.containsKey(condition.type()) || condition.type() == Finding.class
                ? condition.tests().stream()
                        .filter(test -> test.property().name().equals("person"))
                        .flatMap(test -> test.bound().stream())
                        .findFirst()
                : Optional.empty();
    }

    private String known(Rule rule, String person, List<Condition> together, int phase, Form form) {
        List<String> tests = new ArrayList<>();
        boolean atPort = together.stream().anyMatch(condition -> condition.type() == Port.class);
        tests.add("phase == " + (atPort ? phase + 1 : phase));
        boolean binds =
                together.stream().anyMatch(condition -> condition.variable().equals(person));
        tests.add(binds ? person + " : person" : "person == " + person);
        if (person.equals(PERSON) && form == Form.POSSIBLE) {
            scope(rule).ifPresent(tests::add);
        }
        for (Condition condition : together) {
            if (condition.type() == Finding.class) {
                tests.add(condition.variable() + " : person");
                tests.add(counts(rule, condition, form == Form.POSSIBLE));
                continue;
            }
            String part = PARTS.get(condition.type());
            if (!condition.variable().equals(person)) {
                tests.add(condition.variable() + " : " + part);
            }
            condition.tests().stream()
                    .filter(test -> !test.property().name().equals("person"))
                    .forEach(test -> print(test, part + ".", form == Form.POSSIBLE, tests));
        }
        return "Known( " + String.join(", ", tests) + " )";
    }

    /** Persons whom the instrument is surely not about need not be looked at. */
    private static Optional<String> scope(Rule rule) {
        Set<String> nationalities = new TreeSet<>(rule.instrument().nationalities());
        if (nationalities.isEmpty()) {
            return Optional.empty();
        }
        nationalities.add("UNKNOWN");
        return Optional.of(nationalities.stream()
                .map(nationality -> "nationality == \"" + nationality + "\"")
                .collect(Collectors.joining(" || ")));
    }

    private static void print(Test test, String part, boolean open, List<String> tests) {
        String said = part + test.property().name();
        String name = DIRECTLY.getOrDefault(said, said);
        test.binding().ifPresent(variable -> tests.add(variable + " : " + name));
        test.operator()
                .map(operator -> print(test, name, operator, open))
                .filter(text -> !text.isEmpty())
                .ifPresent(tests::add);
    }

    /** Every condition but those on one person's own facts. A category is a condition on the person who has it. */
    private String print(Rule rule, Condition condition, int phase, Form form) {
        boolean open = (form == Form.POSSIBLE) != condition.negated();
        boolean category = condition.type() == Finding.class;
        List<String> tests = new ArrayList<>();
        String part = category ? "" : PARTS.getOrDefault(condition.type(), "");
        boolean known = category || !part.isEmpty();
        if (known) {
            tests.add("phase == " + phase);
        }
        condition.tests().stream()
                .filter(test -> !category || test.property().type() == Person.class)
                .forEach(test -> print(test, part.isEmpty() ? "" : part + ".", open, tests));
        if (category) {
            tests.add(counts(rule, condition, open));
        }
        String pattern = (known ? "Known" : condition.type().getSimpleName()) + "( ";
        if (condition.negated()) {
            return "not " + pattern + String.join(", ", tests) + " )";
        }
        if (category) {
            tests.add(1, condition.variable() + " : person");
            return pattern + String.join(", ", tests) + " )";
        }
        return condition.variable() + " : " + pattern + String.join(", ", tests) + " )";
    }

    private String counts(Rule rule, Condition condition, boolean open) {
        String under = under(rule, condition);
        return categories(condition).stream()
                .map(category -> (open ? "mayCountAs" : "countsAs") + "( \""
                        + Known.category((Category) category, under) + "\" )")
                .collect(Collectors.joining(" || "));
    }

    /** Which categories the rule sees: those of its own instrument, or else those of the law. */
    String under(Rule rule, Condition condition) {
        Category category = category(condition);
        String instrument = rule.instrument().id();
        return givenByThemselves.contains(instrument + category) ? instrument : LAW;
    }

    private static Category category(Condition condition) {
        return (Category) categories(condition).iterator().next();
    }

    /** The categories of which a person has to have one. */
    static Set<Object> categories(Condition condition) {
        Set<Object> categories = new LinkedHashSet<>();
        for (Test test : condition.tests()) {
            if (test.property().type() == Category.class && test.operator().isPresent()) {
                if (categories.isEmpty()) {
                    categories.addAll(test.values());
                }
                categories.retainAll(test.values());
            }
        }
        return categories;
    }

    private static String print(Test test, String name, Operator operator, boolean open) {
        String sign = operator == Operator.IN ? " == " : " != ";
        if (test.bound().isPresent()) {
            return name + sign + test.bound().get();
        }
        Set<Object> values = new LinkedHashSet<>(test.values());
        if (test.threeValued() && !test.property().ofPort()) {
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

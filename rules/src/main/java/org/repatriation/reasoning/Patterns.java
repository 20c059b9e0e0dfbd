package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Tie;

/**
 * Turns checked rules into what the engine looks for, without consequence. A condition on an answer is asked in its possible
 * form, so that an answer nobody gave does not hide the rule; whether the match is certain is read off the facts it met.
 * What may not be there is asked in its certain form. All conditions on one person, on custody and on the journey are one
 * pattern over what is {@link Known} of that person, so that the engine has little to join.
 */
final class Patterns {
    /** Under this name every instrument sees the categories that laws and treaties give. */
    static final String LAW = "law";

    /** The variable of the person on whom a rule concludes. */
    static final String PERSON = "$person";

    private static final Set<Class<?>> OF_CASE = Set.of(Custody.class, Journey.class, Port.class);
    private static final int NATIONALITY =
            Slots.of(Vocabulary.properties(Person.class).get("nationality"));

    private final Set<String> givenByThemselves = new HashSet<>();

    Patterns(Rulebook rulebook) {
        rulebook.rules()
                .forEach(rule -> rule.terms()
                        .as()
                        .ifPresent(category ->
                                givenByThemselves.add(rule.instrument().id() + category)));
    }

    /** Whether an answer that nobody gave meets a condition. */
    enum Form {
        POSSIBLE,
        CERTAIN
    }

    /**
     * What some conditions of a rule look for. Where a rule looks at a port, the person is looked at in the phase that
     * follows, once at each port; everybody else is looked at without a port.
     *
     * @param conditions led by one about the person, see {@link #led}
     */
    Sought of(int phase, Rule rule, List<Condition> conditions, Form form) {
        Draft draft = new Draft();
        Set<String> begun = new HashSet<>();
        for (Condition condition : conditions) {
            Optional<String> person = known(condition);
            if (person.isEmpty()) {
                byItself(draft, rule, condition, phase, form);
            } else if (begun.add(person.get())) {
                List<Condition> together = conditions.stream()
                        .filter(other -> known(other).equals(person))
                        .toList();
                ofPerson(draft, rule, person.get(), together, phase, form);
            }
        }
        return draft.done();
    }

    /** Patterns that are being put together, one after the other. */
    private static final class Draft {
        private final List<Sought.Pattern> patterns = new ArrayList<>();
        private final Map<String, Sought.Where> names = new HashMap<>();
        private final List<Waiting> waiting = new ArrayList<>();

        /** A comparison with a variable that nothing is bound to yet. */
        private record Waiting(int pattern, int slot, String variable, boolean equal) {}

        void begin(boolean negated, boolean tie) {
            patterns.add(new Sought.Pattern(String.valueOf(patterns.size()), negated, tie, new ArrayList<>()));
        }

        private int last() {
            return patterns.size() - 1;
        }

        void ask(Ask ask) {
            patterns.get(last()).asks().add(ask);
        }

        void name(String variable, int slot) {
            names.put(variable, new Sought.Where(last(), slot));
            waiting.removeIf(compared -> {
                if (compared.variable().equals(variable)) {
                    ask(new Ask.Same(slot, compared.pattern(), compared.slot(), compared.equal()));
                }
                return compared.variable().equals(variable);
            });
        }

        void compare(int slot, String variable, boolean equal) {
            Sought.Where other = names.get(variable);
            if (other == null && !patterns.get(last()).negated()) {
                waiting.add(new Waiting(last(), slot, variable, equal));
            } else {
                ask(new Ask.Same(slot, other.pattern(), other.slot(), equal));
            }
        }

        Sought done() {
            if (!waiting.isEmpty()) {
                throw new IllegalStateException("nothing is bound to " + waiting);
            }
            return new Sought(patterns, names);
        }
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
        return Slots.isKnown(condition.type()) || condition.type() == Finding.class
                ? condition.tests().stream()
                        .filter(test -> isWhose(test) && test.isEqual())
                        .flatMap(test -> test.bound().stream())
                        .findFirst()
                : Optional.empty();
    }

    private void ofPerson(Draft draft, Rule rule, String person, List<Condition> together, int phase, Form form) {
        boolean open = form == Form.POSSIBLE;
        draft.begin(false, false);
        boolean atPort = together.stream().anyMatch(condition -> condition.type() == Port.class);
        draft.ask(new Ask.Phase(atPort ? phase + 1 : phase));
        if (together.stream().anyMatch(condition -> condition.variable().equals(person))) {
            draft.name(person, Slots.PERSON);
        } else {
            draft.compare(Slots.PERSON, person, true);
        }
        if (person.equals(PERSON) && open) {
            scope(rule).ifPresent(draft::ask);
        }
        for (Condition condition : together) {
            condition.tests().stream()
                    .filter(test -> isWhose(test) && !test.bound().equals(Optional.of(person)))
                    .forEach(test -> person(draft, test));
            if (condition.type() == Finding.class) {
                draft.name(condition.variable(), Slots.PERSON);
                draft.ask(counts(rule, condition, open));
                continue;
            }
            if (!condition.variable().equals(person)) {
                draft.name(condition.variable(), Slots.of(condition.type()));
            }
            condition.tests().stream().filter(test -> !isWhose(test)).forEach(test -> test(draft, test, open));
        }
    }

    /** Whether it says whose fact it is. */
    private static boolean isWhose(Test test) {
        return test.property().name().equals("person");
    }

    /** Persons whom the instrument is surely not about need not be looked at. */
    private static Optional<Ask> scope(Rule rule) {
        Set<Object> nationalities = new TreeSet<>(rule.instrument().nationalities());
        if (nationalities.isEmpty()) {
            return Optional.empty();
        }
        nationalities.add("UNKNOWN");
        return Optional.of(new Ask.OneOf(NATIONALITY, nationalities, true));
    }

    /** Every condition but those on one person's own facts. A category is a condition on the person who has it. */
    private void byItself(Draft draft, Rule rule, Condition condition, int phase, Form form) {
        boolean open = (form == Form.POSSIBLE) != condition.negated();
        boolean category = condition.type() == Finding.class;
        boolean tie = condition.type() == Tie.class;
        draft.begin(condition.negated(), tie);
        if (!tie) {
            draft.ask(new Ask.Phase(phase));
        }
        if (category) {
            condition.tests().stream()
                    .filter(test -> test.property().type() == Person.class)
                    .forEach(test -> person(draft, test));
            draft.ask(counts(rule, condition, open));
        } else {
            condition.tests().forEach(test -> test(draft, test, open));
        }
        if (!condition.negated()) {
            draft.name(condition.variable(), category ? Slots.PERSON : Slots.of(condition.type()));
        }
    }

    /** Who it is that something is known of. */
    private static void person(Draft draft, Test test) {
        test.binding().ifPresent(variable -> draft.name(variable, Slots.PERSON));
        test.bound().ifPresent(variable -> draft.compare(Slots.PERSON, variable, test.isEqual()));
    }

    private static void test(Draft draft, Test test, boolean open) {
        int slot = Slots.of(test.property());
        test.binding().ifPresent(variable -> draft.name(variable, slot));
        if (test.operator().isEmpty()) {
            return;
        }
        if (test.bound().isPresent()) {
            draft.compare(slot, test.bound().get(), test.isEqual());
            return;
        }
        Set<Object> values = new LinkedHashSet<>(test.values());
        if (test.threeValued() && !test.property().ofPort() && open == test.isEqual()) {
            values.add(unknown(test));
        }
        if (!values.isEmpty()) {
            draft.ask(new Ask.OneOf(slot, values, test.isEqual()));
        }
    }

    private Ask counts(Rule rule, Condition condition, boolean open) {
        String under = under(rule, condition);
        Set<String> categories = new LinkedHashSet<>();
        categories(condition).forEach(category -> categories.add(Known.category((Category) category, under)));
        return new Ask.Counts(categories, open);
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
}

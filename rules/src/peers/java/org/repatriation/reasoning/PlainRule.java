package org.repatriation.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/**
 * A rule as a list of what it asks of the answers about one person, so that any engine can be given it: what the person
 * is, what earlier clauses have found them to be, who holds them, and at which port they are thought of. An answer that
 * nobody gave meets a test, as it does with us.
 *
 * @param phase in which phase the rule is looked at
 * @param tests by the name of the answer
 */
record PlainRule(Rule rule, int phase, SortedMap<String, PlainTest> tests) {
    private static final Set<Class<?>> OF_CASE = Set.of(Custody.class, Journey.class, Port.class);
    private static final String NATIONALITY = "person.nationality";

    /** The rule in this form; empty where it looks at two persons, or at one in a way that takes more than a list. */
    static Optional<PlainRule> of(Rule rule, int phase, Patterns patterns) {
        SortedMap<String, PlainTest> tests = new TreeMap<>();
        Set<String> nationalities = new LinkedHashSet<>(rule.instrument().nationalities());
        if (!nationalities.isEmpty()) {
            nationalities.add("UNKNOWN");
            tests.put(NATIONALITY, new PlainTest(true, nationalities));
        }
        for (Condition condition : rule.conditions()) {
            if (!ofThePerson(condition) || !add(rule, condition, patterns, tests)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainRule(rule, phase, tests));
    }

    private static boolean ofThePerson(Condition condition) {
        if (OF_CASE.contains(condition.type())) {
            return !condition.negated();
        }
        if (condition.type() == Person.class) {
            return !condition.negated() && condition.variable().equals(Patterns.PERSON);
        }
        return (!condition.negated() || condition.type() == Finding.class)
                && condition.tests().stream()
                        .anyMatch(test -> test.property().name().equals("person")
                                && test.binding()
                                        .or(test::bound)
                                        .filter(Patterns.PERSON::equals)
                                        .isPresent());
    }

    private static boolean add(Rule rule, Condition condition, Patterns patterns, Map<String, PlainTest> tests) {
        if (condition.type() == Finding.class) {
            Set<Object> categories = Patterns.categories(condition);
            if (categories.size() != 1) {
                return false;
            }
            String name = category(categories.iterator().next().toString(), patterns.under(rule, condition));
            PlainTest test = condition.negated()
                    ? new PlainTest(false, Set.of("YES"))
                    : new PlainTest(true, Set.of("YES", "UNKNOWN"));
            tests.merge(name, test, PlainTest::and);
            return true;
        }
        for (Test test : condition.tests()) {
            if (test.property().type() == Person.class) {
                continue;
            }
            if (test.operator().isEmpty() || test.bound().isPresent()) {
                return false;
            }
            tests.merge(test.property().fact(), plain(test), PlainTest::and);
        }
        return true;
    }

    private static PlainTest plain(Test test) {
        Set<String> values = new LinkedHashSet<>();
        test.values().forEach(value -> values.add(text(value)));
        boolean oneOf = test.operator().orElseThrow() == Operator.IN;
        if (oneOf && test.threeValued() && !test.property().ofPort()) {
            values.add("UNKNOWN");
        }
        return new PlainTest(oneOf, values);
    }

    private static String category(String category, String under) {
        return "is." + category + "." + under;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** All answers about a person whom a case is about, by their names; a category that nobody gave the person is left out. */
    static Map<String, String> answers(
            Case.Member member, Case facts, Collection<Finding> categories, Optional<Port> port) {
        Map<String, String> answers = new HashMap<>();
        member.facts().forEach(fact -> add(fact, answers));
        add(facts.custody(), answers);
        add(facts.journey(), answers);
        port.ifPresent(there -> add(there, answers));
        for (Finding finding : categories) {
            if (finding.person().equals(member.person())) {
                answers.merge(
                        category(finding.as().toString(), finding.under()),
                        finding.certain().name(),
                        (one, other) -> one.equals(Answer.YES.name()) ? one : other);
            }
        }
        return answers;
    }

    private static void add(Fact fact, Map<String, String> answers) {
        for (Property property : Vocabulary.properties(fact.getClass()).values()) {
            if (property.type() != Person.class) {
                answers.put(property.fact(), text(property.of(fact)));
            }
        }
    }
}

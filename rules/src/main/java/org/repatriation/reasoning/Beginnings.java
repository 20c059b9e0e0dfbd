package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Tie;

/**
 * The beginnings of rules: of each rule its first condition, its first two, and so on, in one fixed order. The
 * longest beginning that the facts meet tells which condition was the first that failed; the engine itself says so.
 */
final class Beginnings {
    private static final String PORT = "$port";
    private static final int MOST_MATCHES = 500_000;

    /**
     * One condition to tell: a test of one property, or that something exists at all.
     *
     * @param condition the condition that it belongs to
     * @param test empty where the condition as a whole is told
     */
    record Step(Condition condition, Optional<Test> test) {}

    /**
     * How far a rule got with a person.
     *
     * @param length how many of its steps are met
     * @param variables what the longest beginning bound, by name
     */
    record Reached(int length, Map<String, Object> variables) {}

    private final Map<Rule, List<Step>> steps = new LinkedHashMap<>();
    private final Map<Rule, List<Condition>> conditions = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Sought> all = new LinkedHashMap<>();
    private final Engine engine;

    /** Puts together the beginnings of some rules. */
    Beginnings(Collection<Rule> rules, Patterns patterns) {
        for (Rule rule : rules) {
            List<Condition> led = Patterns.led(rule);
            List<Step> order = order(led);
            this.rules.put(String.valueOf(rule.index()), rule);
            this.conditions.put(rule, led);
            this.steps.put(rule, order);
            for (int length = 1; length <= order.size(); length++) {
                all.put(
                        rule.index() + "." + length,
                        patterns.of(0, rule, beginning(led, order.subList(0, length)), Patterns.Form.CERTAIN));
            }
        }
        this.engine = new Engine(all);
    }

    /** The steps of a rule in the order in which they are told. */
    List<Step> steps(Rule rule) {
        return steps.get(rule);
    }

    /** How far each rule got with each person, and where it concludes at ports, at each port. */
    Reach reach(Case looked, Collection<? extends Fact> facts) {
        Reach reach = new Reach();
        engine.each(looked, facts, MOST_MATCHES, (name, match) -> {
            String[] parts = name.split("\\.");
            reach.add(
                    rules.get(parts[0]),
                    new Reached(Integer.parseInt(parts[1]), all.get(name).variables(match)));
        });
        return reach;
    }

    /** How far rules got. */
    final class Reach {
        private final Map<Person, Map<Rule, Map<Optional<Port>, Reached>>> longest = new HashMap<>();

        private void add(Rule rule, Reached found) {
            Map<Optional<Port>, Reached> ofRule = longest.computeIfAbsent(
                            (Person) found.variables().get(Patterns.PERSON), none -> new HashMap<>())
                    .computeIfAbsent(rule, none -> new HashMap<>());
            ofRule.merge(Optional.empty(), found, Beginnings::longer);
            if (found.variables().get(PORT) instanceof Port port) {
                ofRule.merge(Optional.of(port), found, Beginnings::longer);
            }
        }

        /** How far a rule got with a person, at a port if one is named and the rule looks at ports. */
        Reached of(Rule rule, Person person, Optional<Port> port) {
            Map<Optional<Port>, Reached> ofRule =
                    longest.getOrDefault(person, Map.of()).getOrDefault(rule, Map.of());
            Reached anywhere = ofRule.getOrDefault(Optional.empty(), new Reached(0, Map.of(Patterns.PERSON, person)));
            if (port.isEmpty() || !rule.forPort()) {
                return anywhere;
            }
            Reached withoutPort = ofRule.values().stream()
                    .filter(reached -> !reached.variables().containsKey(PORT))
                    .reduce(Beginnings::longer)
                    .orElse(new Reached(0, Map.of(Patterns.PERSON, person)));
            return ofRule.getOrDefault(port, withoutPort);
        }

        /** How many conditions of a rule are left unmet. */
        int left(Rule rule, Person person, Optional<Port> port) {
            return steps.get(rule).size() - of(rule, person, port).length();
        }
    }

    /** The longer one; of two equally long, always the same one, whatever order they were met in. */
    private static Reached longer(Reached one, Reached other) {
        if (one.length() != other.length()) {
            return one.length() > other.length() ? one : other;
        }
        return Comparator.comparing(Beginnings::key).compare(one, other) <= 0 ? one : other;
    }

    private static String key(Reached reached) {
        List<String> parts = new ArrayList<>();
        reached.variables().forEach((name, value) -> parts.add(name + value));
        parts.sort(Comparator.naturalOrder());
        return String.join("\n", parts);
    }

    /**
     * The fact that a step failed on: the one that the rule would have looked at; empty where there is none, or where
     * several were tried.
     */
    Optional<Fact> lookedAt(Rule rule, Step step, Reached reached, Collection<? extends Fact> facts) {
        Object bound = reached.variables().get(step.condition().variable());
        if (bound instanceof Fact fact) {
            return Optional.of(fact);
        }
        List<Fact> tried = new ArrayList<>();
        for (Fact fact : facts) {
            if (step.condition().type().isInstance(fact) && joins(step.condition(), fact, reached)) {
                tried.add(fact);
            }
        }
        return tried.size() == 1 ? Optional.of(tried.get(0)) : Optional.empty();
    }

    private static boolean joins(Condition condition, Fact fact, Reached reached) {
        for (Test test : condition.tests()) {
            if (test.bound().isPresent() && test.operator().isPresent()) {
                Object wanted = reached.variables().get(test.bound().get());
                boolean equal = test.property().of(fact).equals(wanted);
                if (equal != (test.operator().get() == Operator.IN)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Step> order(List<Condition> conditions) {
        List<Step> all = new ArrayList<>();
        for (Condition condition : conditions) {
            List<Test> told =
                    condition.tests().stream().filter(Beginnings::isTold).toList();
            if (condition.negated() || told.isEmpty() && mayBeMissing(condition)) {
                all.add(new Step(condition, Optional.empty()));
            } else {
                told.forEach(test -> all.add(new Step(condition, Optional.of(test))));
            }
        }
        all.sort(Comparator.comparingInt(Beginnings::rank));
        List<Step> order = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of(Patterns.PERSON));
        while (!all.isEmpty()) {
            Step next = all.stream()
                    .filter(step -> known.containsAll(reads(step.condition())))
                    .findFirst()
                    .orElseThrow();
            all.remove(next);
            order.add(next);
            known.addAll(binds(next.condition()));
            conditions.stream()
                    .filter(condition -> !condition.negated()
                            && !mayBeMissing(condition)
                            && condition.tests().stream().noneMatch(Beginnings::isTold))
                    .forEach(condition -> known.addAll(binds(condition)));
        }
        return order;
    }

    private static boolean isTold(Test test) {
        return test.operator().isPresent() && test.bound().isEmpty();
    }

    /** Whether there may be no such fact; of all others there is always one for each person or case. */
    private static boolean mayBeMissing(Condition condition) {
        return condition.type() == Tie.class
                || condition.type() == Finding.class
                || condition.type() == Person.class && !condition.variable().equals(Patterns.PERSON);
    }

    private static int rank(Step step) {
        Condition condition = step.condition();
        if (condition.negated()) {
            return 5;
        }
        Class<? extends Fact> type = condition.type();
        boolean party = type == Custody.class || type == Journey.class || type == Port.class;
        boolean nationality = step.test()
                .filter(test -> test.property().name().startsWith("national"))
                .isPresent();
        if (party || type == Person.class && nationality) {
            return 0;
        }
        return type == Finding.class ? 1 : type == Tie.class ? 4 : 2;
    }

    private static Set<String> reads(Condition condition) {
        Set<String> reads = new HashSet<>();
        condition.tests().forEach(test -> test.bound().ifPresent(reads::add));
        reads.removeAll(binds(condition));
        return reads;
    }

    private static Set<String> binds(Condition condition) {
        Set<String> binds = new HashSet<>();
        binds.add(condition.variable());
        condition.tests().forEach(test -> test.binding().ifPresent(binds::add));
        return binds;
    }

    /** The conditions of some steps, each with the tests told so far, in an order in which every variable is bound. */
    private static List<Condition> beginning(List<Condition> conditions, List<Step> told) {
        Set<Condition> used = new HashSet<>();
        told.forEach(step -> used.add(step.condition()));
        used.add(conditions.get(0));
        Set<String> missing = new HashSet<>();
        used.forEach(condition -> missing.addAll(reads(condition)));
        conditions.stream()
                .filter(condition -> !condition.negated())
                .filter(condition -> binds(condition).stream().anyMatch(missing::contains))
                .forEach(used::add);
        List<Condition> left = new ArrayList<>(conditions);
        left.retainAll(used);
        List<Condition> beginning = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (!left.isEmpty()) {
            Condition next = left.stream()
                    .filter(condition -> known.containsAll(reads(condition)))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            known.addAll(binds(next));
            beginning.add(shortened(next, told));
        }
        return beginning;
    }

    private static Condition shortened(Condition condition, List<Step> told) {
        if (condition.negated()) {
            return condition;
        }
        List<Test> tests = condition.tests().stream()
                .filter(test -> !isTold(test) || told.contains(new Step(condition, Optional.of(test))))
                .toList();
        List<Test> bare = new ArrayList<>(tests);
        for (Test test : condition.tests()) {
            boolean binding = test.binding().isPresent() && isTold(test) && !tests.contains(test);
            if (binding) {
                bare.add(new Test(
                        test.property(), test.binding(), Optional.empty(), Set.of(), Optional.empty(), test.literal()));
            }
        }
        return new Condition(false, condition.variable(), condition.type(), bare);
    }
}

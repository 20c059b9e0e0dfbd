package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.reasoning.Beginnings.Reach;
import org.repatriation.reasoning.Beginnings.Reached;
import org.repatriation.reasoning.Beginnings.Step;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Tie;

/** The condition that is named as the first that failed is that one: once it is met, the rule gets further. */
class WhyNotTest {
    private static final int CASES = 10_000;
    private static final int RULES_OF_EACH = 3;
    private static final int SHOWN = 5;
    private static final long FIRST_SEED = 5_000_000;
    private static final List<Integer> YEARS = List.of(2006, 2012, 2016, 2020, 2026);

    /** Ages on both sides of every age that rules look at. */
    private static final Map<String, List<Integer>> AGES = Map.of(
            "under12", List.of(8, 40),
            "under14", List.of(13, 40),
            "under18", List.of(16, 40),
            "under20", List.of(19, 40),
            "atLeast60", List.of(60, 40),
            "over60", List.of(75, 40));

    @Test
    void aRuleGetsFurtherOnceTheConditionThatFailedFirstIsMet() {
        Reasoner reasoner = TheRulebook.reasoner();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        AtomicInteger tried = new AtomicInteger();
        Map<String, Boolean> facts = new ConcurrentHashMap<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + CASES).parallel().forEach(seed -> {
            Sketch sketch = Generated.sketch(seed, YEARS.get((int) (seed % YEARS.size())));
            Case before = sketch.facts(reasoner.rulebook());
            Beginnings beginnings = reasoner.beginnings(before);
            List<Fact> known = known(reasoner, before);
            Reach reach = beginnings.reach(before, known);
            List<Rule> rules = reasoner.rules(before);
            Random random = new Random(seed);
            for (int i = 0; i < RULES_OF_EACH; i++) {
                Rule rule = rules.get(random.nextInt(rules.size()));
                int who = random.nextInt(sketch.persons.size());
                Person person = before.members().get(who).person();
                Reached got = reach.of(rule, person, Optional.empty());
                List<Step> steps = beginnings.steps(rule);
                Optional<Sketch> changed = got.length() == steps.size()
                        ? Optional.empty()
                        : met(sketch, beginnings, rule, steps.get(got.length()), got, known, random);
                if (changed.isEmpty()) {
                    continue;
                }
                tried.incrementAndGet();
                facts.put(
                        steps.get(got.length()).test().orElseThrow().property().fact(), true);
                Case after = changed.get().facts(reasoner.rulebook());
                Reached then = beginnings.reach(after, known(reasoner, after)).of(rule, person, Optional.empty());
                if (then.length() <= got.length()) {
                    broken.add("case " + seed + " " + rule.name() + " of " + person.id() + " stays at " + got.length()
                            + " of " + steps.size() + "\n    " + sketch + "\n    " + changed.get() + "\n");
                }
            }
        });

        assertThat(broken.stream().limit(SHOWN)).as("%s broken", broken.size()).isEmpty();
        assertThat(tried.get()).as("rules tried").isGreaterThan(CASES);
        assertThat(facts).as("facts that were changed").hasSizeGreaterThan(40);
    }

    private static List<Fact> known(Reasoner reasoner, Case facts) {
        Deciding deciding = reasoner.deciding(facts);
        deciding.decide();
        List<Fact> known = new ArrayList<>(deciding.qualified());
        reasoner.rulebook().ports().stream().map(PortFile::port).forEach(known::add);
        return known;
    }

    /** The case in which the step is met; empty where it is not about an answer that somebody can give. */
    private static Optional<Sketch> met(
            Sketch sketch, Beginnings beginnings, Rule rule, Step step, Reached got, List<Fact> known, Random random) {
        Optional<Fact> fact = beginnings.lookedAt(rule, step, got, known);
        boolean given = fact.isPresent()
                && !(fact.get() instanceof Finding)
                && !(fact.get() instanceof Tie)
                && !(fact.get() instanceof Port);
        if (step.test().isEmpty() || step.condition().negated() || !given) {
            return Optional.empty();
        }
        Condition.Test test = step.test().get();
        String pointer = test.property().pointer(fact.get());
        Sketch changed = sketch.copy();
        if (AGES.containsKey(test.property().name())) {
            boolean yes = wanted(test, random).equals("YES");
            int who = Integer.parseInt(pointer.split("/")[2]);
            changed.persons
                    .get(who)
                    .unsay("birthDate")
                    .say("age", AGES.get(test.property().name()).get(yes ? 0 : 1));
            return Optional.of(changed);
        }
        if (!pointer.endsWith("/" + test.property().name())) {
            return Optional.empty();
        }
        String[] parts = pointer.split("/", 4);
        if (parts[1].equals("persons")) {
            changed.persons.get(Integer.parseInt(parts[2])).say(parts[3], wanted(test, random));
        } else {
            changed.say(test.property().name(), wanted(test, random));
        }
        return Optional.of(changed);
    }

    private static String wanted(Condition.Test test, Random random) {
        List<String> values = new ArrayList<>();
        if (test.operator().orElseThrow() == Operator.IN) {
            test.values().forEach(value -> values.add(value.toString()));
        } else if (test.property().type().isEnum()) {
            for (Object constant : test.property().type().getEnumConstants()) {
                if (!test.values().contains(constant)) {
                    values.add(constant.toString());
                }
            }
        } else {
            values.addAll(List.of("GTM", "MEX", "HND"));
            test.values().forEach(value -> values.remove(value.toString()));
        }
        values.remove("UNKNOWN");
        values.sort(null);
        return values.isEmpty() ? "UNKNOWN" : values.get(random.nextInt(values.size()));
    }
}

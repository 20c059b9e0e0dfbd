package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.reasoning.Explanation.Question;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Outcome;
import org.repatriation.vocabulary.Person;

/** What is called without effect has none: answering it changes no outcome, whatever else has been answered. */
class QuestionsTest {
    private static final int CASES = 1_500;
    private static final int ANSWERS_OF_EACH = 12;
    private static final int SHOWN = 5;
    private static final long FIRST_SEED = 6_000_000;
    private static final List<Integer> YEARS = List.of(2006, 2012, 2020, 2026);

    @Test
    void answeringAFactThatCannotChangeTheOutcomeNeverChangesIt() {
        Reasoner reasoner = TheRulebook.reasoner();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        AtomicInteger tried = new AtomicInteger();
        AtomicInteger needed = new AtomicInteger();
        LongStream.range(FIRST_SEED, FIRST_SEED + CASES).parallel().forEach(seed -> {
            Sketch sketch = halfFilled(seed);
            Case facts = sketch.facts(reasoner.rulebook());
            Questions questions = reasoner.questions(facts);
            List<Outcome> before = outcomes(reasoner, facts);
            List<Question> without = new ArrayList<>();
            for (Case.Member member : facts.members()) {
                Person person = member.person();
                without.addAll(questions.worthAsking(person));
                without.addAll(questions.noLongerMatters(person));
                needed.addAndGet(questions.needed(person).size());
            }
            Random random = new Random(seed);
            for (int i = 0; i < ANSWERS_OF_EACH && !without.isEmpty(); i++) {
                Sketch answered = sketch.copy();
                List<String> said = new ArrayList<>();
                for (int together = 0; together <= i % 3; together++) {
                    Question question = without.get(random.nextInt(without.size()));
                    said.add(answer(answered, question, random));
                }
                tried.incrementAndGet();
                List<Outcome> after = outcomes(reasoner, answered.facts(reasoner.rulebook()));
                if (!after.equals(before)) {
                    broken.add("case " + seed + ": " + said + " turns " + before + " into " + after + "\n    " + sketch
                            + "\n");
                }
            }
        });

        assertThat(broken.stream().limit(SHOWN)).as("%s broken", broken.size()).isEmpty();
        assertThat(tried.get()).as("answers tried").isGreaterThan(CASES * 5);
        assertThat(needed.get()).as("questions that matter").isGreaterThan(CASES);
    }

    /** A case of which only some has been asked. */
    private static Sketch halfFilled(long seed) {
        Sketch sketch = Generated.sketch(seed, YEARS.get((int) (seed % YEARS.size())));
        Random random = new Random(seed);
        sketch.persons.forEach(someone -> List.copyOf(someone.said.keySet()).stream()
                .filter(name -> name.contains("/") && random.nextInt(3) == 0)
                .forEach(someone::unsay));
        return sketch;
    }

    private static List<Outcome> outcomes(Reasoner reasoner, Case facts) {
        Determination determination = reasoner.decide(facts);
        List<Outcome> outcomes = new ArrayList<>(List.of(determination.outcome()));
        determination.persons().forEach(person -> outcomes.add(person.outcome()));
        return outcomes;
    }

    private static String answer(Sketch sketch, Question question, Random random) {
        Property property = Vocabulary.facts().get(question.fact());
        String[] parts = question.pointer().split("/", 4);
        if (!property.type().isEnum() || !question.pointer().endsWith("/" + property.name())) {
            return question.pointer() + " left open";
        }
        Object[] constants = property.type().getEnumConstants();
        String value = constants[random.nextInt(constants.length)].toString();
        if (parts[1].equals("persons")) {
            sketch.persons.get(Integer.parseInt(parts[2])).say(parts[3], value);
        } else {
            sketch.say(property.name(), value);
        }
        return question.pointer() + " " + value;
    }
}

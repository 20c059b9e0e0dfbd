package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.repatriation.Fields;
import org.repatriation.Fields.Field;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Outcome;

/** Knowing less never makes an answer less protective, and neither does asking for better evidence. */
class UnknownIsNotNoTest {
    private static final int CASES = 400;
    private static final int FIELDS_OF_EACH = 10;
    private static final int SHOWN = 5;
    private static final long FIRST_SEED = 1_000_000;

    @Test
    void anAnswerThatNobodyGaveIsAtLeastAsProtectiveAsTheLeastProtectiveAnswer() {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + CASES).parallel().forEach(seed -> {
            Sketch sketch = Generated.sketch(seed);
            Random random = new Random(seed);
            for (int i = 0; i < FIELDS_OF_EACH; i++) {
                Field field =
                        Fields.ofPersons().get(random.nextInt(Fields.ofPersons().size()));
                int who = random.nextInt(sketch.persons.size());
                tried(reasoner, sketch, who, field).ifPresent(wrong -> broken.add("case " + seed + " " + wrong));
            }
        });
        assertNone(broken);
    }

    private static java.util.Optional<String> tried(Reasoner reasoner, Sketch sketch, int who, Field field) {
        Map<String, Outcome> known = new LinkedHashMap<>();
        for (String value : field.values()) {
            known.put(value, with(sketch, who, field, value).decide(reasoner).outcome());
        }
        Outcome unknown = with(sketch, who, field, "UNKNOWN").decide(reasoner).outcome();
        Outcome absent = with(sketch, who, field, null).decide(reasoner).outcome();
        Outcome least = known.values().stream().max(Outcome::compareTo).orElseThrow();
        return unknown.compareTo(least) > 0 || unknown != absent
                ? java.util.Optional.of(field + " of person " + who + ": " + known + ", unknown " + unknown
                        + ", absent " + absent + "\n    " + sketch + "\n")
                : java.util.Optional.empty();
    }

    private static Sketch with(Sketch sketch, int who, Field field, String value) {
        Sketch changed = sketch.copy();
        if (value == null) {
            changed.persons.get(who).unsay(field.name());
        } else {
            changed.persons.get(who).say(field.name(), value);
        }
        return changed;
    }

    @Test
    void anUnknownAgeNationalityOrPlaceLeadsToNoHandover() {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + CASES).parallel().forEach(seed -> {
            for (List<String> fields : List.of(List.of("age", "birthDate"), List.of("nationality"))) {
                Sketch sketch = Generated.sketch(seed);
                fields.forEach(field -> sketch.persons.get(0).unsay(field));
                Outcome outcome = sketch.decide(reasoner).outcome();
                if (outcome.leadsToHandover()) {
                    broken.add("case " + seed + " without " + fields + " " + outcome + "\n    " + sketch + "\n");
                }
            }
        });
        assertNone(broken);
    }

    @Test
    void betterEvidenceNeverTurnsACaseIntoAHandover() {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + 3L * CASES).parallel().forEach(seed -> {
            List<Determination> answers = new ArrayList<>();
            Sketch sketch = Generated.sketch(seed);
            for (Evidence minimum : List.of(Evidence.INFERENCE, Evidence.PRESS, Evidence.OFFICIAL, Evidence.TEXT)) {
                answers.add(sketch.copy().say("minimumEvidence", minimum).decide(reasoner));
            }
            for (int i = 1; i < answers.size(); i++) {
                Outcome weak = answers.get(i - 1).outcome();
                Outcome strict = answers.get(i).outcome();
                if (strict.leadsToHandover() && !weak.leadsToHandover()) {
                    broken.add("case " + seed + " "
                            + answers.stream().map(Determination::outcome).toList() + "\n    " + sketch + "\n");
                }
            }
        });
        assertNone(broken);
    }

    /** Weaker clauses are set aside as grounds for a return, never as grounds for a protection. */
    @Test
    void betterEvidenceTakesAwayNoProtection() {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + 3L * CASES).parallel().forEach(seed -> {
            Sketch sketch = Generated.sketch(seed);
            sketch.say("programme", "NONE");
            Determination weak =
                    sketch.copy().say("minimumEvidence", Evidence.INFERENCE).decide(reasoner);
            for (Evidence minimum : List.of(Evidence.PRESS, Evidence.OFFICIAL, Evidence.TEXT)) {
                Determination strict =
                        sketch.copy().say("minimumEvidence", minimum).decide(reasoner);
                for (int i = 0; i < weak.persons().size(); i++) {
                    boolean samePort = weak.handover()
                            .map(Determination.Handover::port)
                            .equals(strict.handover().map(Determination.Handover::port));
                    List<String> lost =
                            new ArrayList<>(protections(weak.persons().get(i), samePort));
                    lost.removeAll(protections(strict.persons().get(i), samePort));
                    if (!lost.isEmpty()) {
                        broken.add("case " + seed + " " + minimum + " loses " + lost + ", " + weak.outcome()
                                + " becomes " + strict.outcome());
                    }
                }
            }
        });
        assertNone(broken);
    }

    private static List<String> protections(Determination.OfPerson person, boolean samePort) {
        return person.standing().stream()
                .filter(standing -> switch (standing.effect()) {
                    case BARS, DIVERTS, FORBIDS -> true;
                    case LIMITS -> samePort;
                    default -> false;
                })
                .map(standing -> standing.clause() + " " + standing.effect())
                .toList();
    }

    private static void assertNone(ConcurrentLinkedQueue<String> broken) {
        List<String> sorted = broken.stream().sorted().toList();
        assertThat(sorted.subList(0, Math.min(SHOWN, sorted.size())))
                .as("%d broken", sorted.size())
                .isEmpty();
    }
}

package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.Days;
import org.repatriation.People;
import org.repatriation.Sketch;
import org.repatriation.Sketch.Someone;
import org.repatriation.TheRulebook;
import org.repatriation.reasoning.Determination.Need;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Outcome;

/**
 * The floor under every year: with one of these answers nobody comes out returnable, on either border, on any day since
 * 2004, and the clause that says so is in force on that day.
 */
class FloorTest {
    private static final int SHOWN = 8;
    private static final LocalDate MIGRATION_LAW = LocalDate.of(2011, 5, 26);
    private static final List<String> GAPS_BEFORE_2011 =
            List.of("a court order not to leave", "a stay of the removal", "unfit to travel");

    private static final Set<String> EVERY_CHANGE = Set.of("man at Laredo", "man at Tapachula GTM");
    private static final Map<String, Function<LocalDate, Sketch>> PERSONS = persons();
    private static final Map<String, Consumer<Someone>> ANSWERS = answers();

    private static Map<String, Function<LocalDate, Sketch>> persons() {
        Map<String, Function<LocalDate, Sketch>> persons = new LinkedHashMap<>();
        persons.put("man at Laredo", People::manAtLaredo);
        persons.put("mother and daughter at Laredo", People::motherAndDaughterAtLaredo);
        for (String nationality : List.of("GTM", "SLV", "HND", "NIC")) {
            persons.put("man at Tapachula " + nationality, day -> People.manAtTapachula(day, nationality));
            persons.put("family at Tapachula " + nationality, day -> People.familyAtTapachula(day, nationality));
        }
        return persons;
    }

    private static Map<String, Consumer<Someone>> answers() {
        Map<String, Consumer<Someone>> answers = new LinkedHashMap<>();
        answers.put("fear of return", say("protection/fearOfReturn", "YES"));
        for (String review : List.of("NONE", "REQUESTED", "VACATED", "UNKNOWN")) {
            answers.put(
                    "fear of return, review " + review,
                    say("protection/fearOfReturn", "YES").andThen(say("protection/negativeFearReview", review)));
        }
        answers.put("danger on return", say("protection/dangerOnReturn", "YES"));
        for (String asylum : List.of("WISH_EXPRESSED", "PENDING", "GRANTED")) {
            answers.put("asylum " + asylum, say("protection/asylum", asylum));
        }
        answers.put("withholding granted", say("protection/withholdingGranted", "YES"));
        answers.put("trafficking suspected", say("protection/trafficking", "SUSPECTED"));
        answers.put(
                "trafficking suspected, return asked for in writing",
                say("protection/trafficking", "SUSPECTED").andThen(say("consent/requested", "WRITTEN")));
        answers.put(
                "trafficking identified, danger on return",
                say("protection/trafficking", "IDENTIFIED")
                        .andThen(say("protection/dangerOnReturn", "YES"))
                        .andThen(say("consent/requested", "WRITTEN")));
        for (String consent : List.of("NONE", "REFUSED", "UNKNOWN")) {
            answers.put(
                    "trafficking identified, consent " + consent,
                    say("protection/trafficking", "IDENTIFIED").andThen(say("consent/requested", consent)));
        }
        answers.put(
                "trafficking identified, nothing said of consent",
                say("protection/trafficking", "IDENTIFIED").andThen(someone -> someone.unsay("consent/requested")));
        answers.put("a stay of the removal", say("legal/removalStayed", "YES"));
        answers.put("a court order not to leave", say("legal/courtOrderNotToLeave", "YES"));
        answers.put("unfit to travel", say("health/unfitToTravel", "YES"));
        answers.put("nationality refuted", say("nationalityEvidence", "REFUTED"));
        return answers;
    }

    private static Consumer<Someone> say(String name, String value) {
        return someone -> someone.say(name, value);
    }

    static List<String> answered() {
        return List.copyOf(ANSWERS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void noCaseComesOutReturnable(String answer) {
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Reasoner reasoner = TheRulebook.prepared();
        PERSONS.forEach((name, person) -> {
            List<LocalDate> days = EVERY_CHANGE.contains(name) ? Days.quarterDaysAndChanges() : Days.quarterDays();
            IntStream.range(0, days.size()).parallel().forEach(i -> {
                Sketch sketch = person.apply(days.get(i));
                int who = i % sketch.persons.size();
                ANSWERS.get(answer).accept(sketch.persons.get(who));
                Determination determination = sketch.decide(reasoner);
                String wrong = wrong(
                        answer,
                        sketch.country,
                        days.get(i),
                        determination,
                        determination.persons().get(who));
                if (!wrong.isEmpty()) {
                    broken.add(days.get(i) + " " + name + ", " + sketch.persons.get(who).id + ": " + wrong);
                }
            });
        });
        assertNone(broken);
    }

    private static String wrong(
            String answer, String country, LocalDate day, Determination determination, OfPerson person) {
        if (determination.outcome().leadsToHandover()
                || determination.handover().isPresent()) {
            return "comes out " + determination.outcome();
        }
        boolean gapOnly = country.equals("MEX") && day.isBefore(MIGRATION_LAW) && GAPS_BEFORE_2011.contains(answer);
        if (gapOnly && person.outcome() != Outcome.REFERRED) {
            return "comes out " + person.outcome() + " where the sources hold no clause";
        }
        return switch (person.outcome()) {
            case BLOCKED -> cites(person, Effect.BARS, day, country) ? "" : "is blocked by no clause in force";
            case DIVERTED -> cites(person, Effect.DIVERTS, day, country) ? "" : "is diverted by no clause in force";
            case REFERRED ->
                person.needs().isEmpty()
                        ? "is referred and nothing is named"
                        : gapOnly
                                        && person.needs().stream()
                                                .noneMatch(need -> need.gap().isPresent())
                                ? "is referred and no gap is named but " + person.needs()
                                : "";
            default -> "comes out " + person.outcome();
        };
    }

    private static boolean cites(OfPerson person, Effect effect, LocalDate day, String country) {
        return person.standing().stream()
                .filter(standing -> standing.effect() == effect)
                .flatMap(standing -> TheRulebook.rulebook().clause(standing.clause()).stream())
                .anyMatch(rule -> rule.effect() == effect
                        && rule.inForce().holdsOn(day)
                        && rule.instrument().inForce(day, country, "UNKNOWN") != Answer.NO);
    }

    static List<String> childrenAlone() {
        return List.of(
                "no screening or plan at all",
                "screening without answers",
                "plan none",
                "plan pending",
                "plan requires stay");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("childrenAlone")
    void noChildAloneComesOutReturnableWithoutScreeningOrPlan(String lack) {
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        Reasoner reasoner = TheRulebook.prepared();
        List<Function<LocalDate, Sketch>> children = new ArrayList<>(List.of(People::girlAloneAtLaredo));
        List.of("GTM", "SLV", "HND", "NIC")
                .forEach(nationality -> children.add(day -> People.boyAloneAtTapachula(day, nationality)));
        children.forEach(child -> Days.quarterDaysAndChanges().parallelStream().forEach(day -> {
            Sketch sketch = child.apply(day);
            Someone someone = sketch.persons.get(0);
            someone.said.keySet().removeIf(name -> name.startsWith("childScreening/") && !name.endsWith("completedAt"));
            someone.said.keySet().removeIf(name -> name.startsWith("childProtection/"));
            if (lack.equals("no screening or plan at all")) {
                someone.unsay("childScreening/completedAt");
            } else if (lack.startsWith("plan")) {
                someone.say(
                        "childProtection/rightsPlan",
                        lack.substring(5)
                                .replace(' ', '_')
                                .replace("requires", "REQUIRES")
                                .toUpperCase());
            }
            Determination determination = sketch.decide(reasoner);
            OfPerson person = determination.persons().get(0);
            boolean told = !person.needs().isEmpty()
                    || cites(person, Effect.BARS, day, sketch.country)
                    || cites(person, Effect.DIVERTS, day, sketch.country);
            if (determination.outcome().leadsToHandover() || !told) {
                broken.add(day + " " + sketch.country + " " + someone.said.get("nationality") + ": "
                        + determination.outcome() + " "
                        + person.needs().stream().map(Need::clause).toList());
            }
        }));
        assertNone(broken);
    }

    /** The one way past the fear of return: a negative finding that was upheld or not contested, in the United States only. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ended")
    void aNegativeFindingEndsTheReferenceForFearInTheUnitedStatesOnly(String review) {
        LocalDate day = LocalDate.of(2020, 3, 10);
        Consumer<Someone> fear =
                say("protection/fearOfReturn", "YES").andThen(say("protection/negativeFearReview", review));
        Sketch north = People.manAtLaredo(day);
        fear.accept(north.persons.get(0));
        Sketch south = People.manAtTapachula(day, "GTM");
        fear.accept(south.persons.get(0));

        assertThat(north.decide().outcome()).isEqualTo(Outcome.RETURNABLE);
        assertThat(south.decide().outcome()).isIn(Outcome.BLOCKED, Outcome.DIVERTED);
    }

    static List<String> ended() {
        return List.of("UPHELD", "NOT_ASKED");
    }

    private static void assertNone(ConcurrentLinkedQueue<String> broken) {
        List<String> sorted = broken.stream().sorted().toList();
        assertThat(sorted.subList(0, Math.min(SHOWN, sorted.size())))
                .as("%d days and persons", sorted.size())
                .isEmpty();
    }
}

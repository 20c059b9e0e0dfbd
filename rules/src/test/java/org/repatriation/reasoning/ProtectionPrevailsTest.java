package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.Sketch.Someone;
import org.repatriation.TheRulebook;
import org.repatriation.reasoning.Determination.Certainty;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.reasoning.Determination.Standing;
import org.repatriation.reasoning.Determination.Window;
import org.repatriation.rulebook.Calendar;
import org.repatriation.rulebook.Hours;
import org.repatriation.rulebook.Hours.State;
import org.repatriation.rulebook.Hours.Stretch;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Outcome;

/** What holds of every answer, tried on generated cases of both borders and of all years. */
class ProtectionPrevailsTest {
    private static final int CASES = 20_000;
    private static final int SHOWN = 5;

    private static final Rulebook RULEBOOK = TheRulebook.rulebook();
    private static final Map<String, Property> PROPERTIES = properties();
    private static final Map<String, ConcurrentLinkedQueue<String>> BROKEN = new ConcurrentHashMap<>();
    private static final Map<Outcome, Integer> MET = new ConcurrentHashMap<>();

    /** Says what is wrong with an answer; empty where nothing is. */
    private interface Property {
        Optional<String> broken(Sketch sketch, Determination answer);
    }

    private static Map<String, Property> properties() {
        Map<String, Property> properties = new LinkedHashMap<>();
        properties.put("a standing bar or diversion never comes out with a handover", ProtectionPrevailsTest::stops);
        properties.put(
                "a handover is there exactly where the outcome speaks of one",
                (sketch, answer) -> when(
                        answer.handover().isPresent() != answer.outcome().leadsToHandover(),
                        "handover " + answer.handover()));
        properties.put(
                "the case has the most protective outcome of its persons", ProtectionPrevailsTest::mostProtective);
        properties.put("nobody is handed over in a state other than their own", ProtectionPrevailsTest::ownState);
        properties.put("no handover is earlier than the persons are ready", ProtectionPrevailsTest::notBeforeReady);
        properties.put("no window is shorter than half an hour", ProtectionPrevailsTest::longEnough);
        properties.put(
                "the window lies inside every standing limit, on the clocks of both sides",
                ProtectionPrevailsTest::insideLimits);
        properties.put(
                "the window lies inside the hours of the port, on the clocks of both sides",
                ProtectionPrevailsTest::insideHours);
        properties.put(
                "from 2016 no child is handed over before seven on the northern border",
                ProtectionPrevailsTest::childAfterSeven);
        properties.put("who is blocked, diverted or referred is told by which clause", ProtectionPrevailsTest::settled);
        properties.put("every clause that stands is in force on that day", ProtectionPrevailsTest::inForce);
        properties.put(
                "returnable means that no step and no need is left, pending that a step is; without a handover the only step is to decide together",
                ProtectionPrevailsTest::steps);
        properties.put(
                "no duty of the return is given where nobody is returned", ProtectionPrevailsTest::noDutyOfReturn);
        properties.put("every list is sorted and says nothing twice", ProtectionPrevailsTest::sorted);
        properties.put("what is needed is not asked a second time", ProtectionPrevailsTest::asksOnce);
        return properties;
    }

    @BeforeAll
    static void decide() {
        Reasoner reasoner = TheRulebook.prepared();
        LongStream.range(0, CASES).parallel().forEach(seed -> {
            Sketch sketch = Generated.sketch(seed);
            Determination answer = sketch.decide(reasoner);
            MET.merge(answer.outcome(), 1, Integer::sum);
            PROPERTIES.forEach((name, property) -> property.broken(sketch, answer)
                    .ifPresent(what -> BROKEN.computeIfAbsent(name, none -> new ConcurrentLinkedQueue<>())
                            .add("case " + seed + ": " + what + "\n    " + sketch + "\n")));
        });
    }

    static Set<String> names() {
        return PROPERTIES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void holds(String property) {
        List<String> broken = new ArrayList<>(BROKEN.getOrDefault(property, new ConcurrentLinkedQueue<>()));
        broken.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        assertThat(broken.subList(0, Math.min(SHOWN, broken.size())))
                .as("%s; broken by %d of %d cases", property, broken.size(), CASES)
                .isEmpty();
    }

    @Test
    void everyOutcomeIsMet() {
        assertThat(MET.keySet()).containsExactlyInAnyOrder(Outcome.values());
    }

    private static Optional<String> when(boolean wrong, String what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }

    private static Stream<Standing> standing(Determination answer, Effect... effects) {
        Set<Effect> wanted = Set.of(effects);
        return answer.persons().stream()
                .flatMap(person -> person.standing().stream())
                .filter(standing -> wanted.contains(standing.effect()));
    }

    private static Optional<String> stops(Sketch sketch, Determination answer) {
        boolean stopped =
                standing(answer, Effect.BARS, Effect.DIVERTS).findAny().isPresent();
        return when(
                stopped
                        && (answer.outcome().leadsToHandover()
                                || answer.handover().isPresent()),
                "" + answer.outcome());
    }

    private static Optional<String> mostProtective(Sketch sketch, Determination answer) {
        Outcome most = answer.persons().stream()
                .map(OfPerson::outcome)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return when(
                most != answer.outcome() || answer.persons().size() != sketch.persons.size(),
                answer.outcome() + " of " + most);
    }

    private static Optional<String> ownState(Sketch sketch, Determination answer) {
        return answer.handover().flatMap(handover -> {
            String state = port(handover).port().country();
            return when(
                    sketch.persons.stream().anyMatch(someone -> !state.equals(someone.said.get("nationality"))),
                    handover.port());
        });
    }

    private static Optional<String> notBeforeReady(Sketch sketch, Determination answer) {
        return earliest(answer)
                .flatMap(window -> when(window.opens().isBefore(sketch.readyAt), "opens " + window.opens()));
    }

    private static Optional<String> longEnough(Sketch sketch, Determination answer) {
        return earliest(answer)
                .flatMap(window -> when(window.opens().plusMinutes(30).isAfter(window.closes()), "" + window));
    }

    private static Optional<Window> earliest(Determination answer) {
        return answer.handover().flatMap(Handover::earliest);
    }

    private static PortFile port(Handover handover) {
        return RULEBOOK.port(handover.port()).orElseThrow();
    }

    private static Optional<String> insideLimits(Sketch sketch, Determination answer) {
        if (earliest(answer).isEmpty()) {
            return Optional.empty();
        }
        PortFile port = port(answer.handover().orElseThrow());
        Window window = earliest(answer).orElseThrow();
        LocalDate day = window.opens().toLocalDate();
        for (Standing standing : standing(answer, Effect.LIMITS).toList()) {
            List<Hours> alternatives = RULEBOOK.clause(standing.clause()).stream()
                    .filter(rule ->
                            rule.effect() == Effect.LIMITS && rule.inForce().holdsOn(day))
                    .map(rule -> rule.terms().hours().orElseThrow())
                    .toList();
            if (alternatives.stream().noneMatch(hours -> inside(hours, port, window, State.UNKNOWN))) {
                return Optional.of(window + " and " + standing.clause() + " " + alternatives);
            }
        }
        return Optional.empty();
    }

    /** Whether every minute of the window is, on each clock of the port, at most as closed as {@code worst}. */
    private static boolean inside(Hours hours, PortFile port, Window window, State worst) {
        Calendar calendar = RULEBOOK.calendar(port.port().country()).orElseThrow();
        for (ZoneId zone : port.zones().values()) {
            for (OffsetDateTime minute = window.opens();
                    minute.isBefore(window.closes());
                    minute = minute.plusMinutes(1)) {
                if (state(hours, minute.atZoneSameInstant(zone), calendar).compareTo(worst) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static State state(Hours hours, ZonedDateTime moment, Calendar calendar) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        for (Stretch stretch : hours.on(moment.toLocalDate(), calendar.isHoliday(moment.toLocalDate()))) {
            if (minute >= stretch.from() && minute < stretch.to()) {
                return stretch.state();
            }
        }
        return State.OFF;
    }

    private static Optional<String> insideHours(Sketch sketch, Determination answer) {
        if (earliest(answer).isEmpty()) {
            return Optional.empty();
        }
        PortFile port = port(answer.handover().orElseThrow());
        Window window = earliest(answer).orElseThrow();
        PortFile.Entry entry = port.on(window.opens().toLocalDate());
        for (String group : groups(sketch, answer)) {
            Hours hours = entry.groups().get(group);
            boolean confirmed = sketch.confirmedHours.stream()
                    .anyMatch(one ->
                            one.port().equals(port.port().id()) && one.group().equals(group));
            boolean sure = window.certainty() == Certainty.OPEN && !confirmed;
            if (!inside(hours, port, window, sure ? State.OPEN : State.UNKNOWN)) {
                return Optional.of(window + " and " + group + " " + hours + " of "
                        + port.port().id());
            }
        }
        return Optional.empty();
    }

    private static Set<String> groups(Sketch sketch, Determination answer) {
        Set<String> groups = new TreeSet<>();
        for (int i = 0; i < sketch.persons.size(); i++) {
            Someone someone = sketch.persons.get(i);
            boolean special = Stream.of("pregnant", "disabled", "ill", "injured")
                    .anyMatch(need -> "YES".equals(someone.said.get("health/" + need)));
            boolean alone = answer.persons().get(i).categories().stream()
                    .anyMatch(given -> given.category() == Category.UNACCOMPANIED_CHILD);
            if (special) {
                groups.add("specialNeeds");
            }
            if (alone) {
                groups.add("unaccompaniedChildren");
            }
            if (!special && !alone) {
                groups.add("general");
            }
        }
        return groups;
    }

    private static Optional<String> childAfterSeven(Sketch sketch, Determination answer) {
        boolean bound = sketch.country.equals("USA")
                && !sketch.readyAt.toLocalDate().isBefore(LocalDate.of(2016, 2, 23))
                && answer.handover()
                        .map(Handover::mode)
                        .filter(org.repatriation.vocabulary.Mode.LAND::equals)
                        .isPresent()
                && sketch.facts(RULEBOOK).members().stream()
                        .anyMatch(member -> member.person().under18() == org.repatriation.vocabulary.Answer.YES);
        return !bound
                ? Optional.empty()
                : earliest(answer)
                        .flatMap(window -> port(answer.handover().orElseThrow()).zones().values().stream()
                                .map(zone -> window.opens().atZoneSameInstant(zone))
                                .filter(local -> local.getHour() < 7)
                                .map(local -> "opens " + local)
                                .findFirst());
    }

    private static Optional<String> settled(Sketch sketch, Determination answer) {
        for (OfPerson person : answer.persons()) {
            boolean told = switch (person.outcome()) {
                case BLOCKED -> has(person, Effect.BARS);
                case DIVERTED ->
                    has(person, Effect.DIVERTS) && !person.referrals().isEmpty();
                case REFERRED -> !person.needs().isEmpty();
                case PENDING, RETURNABLE -> has(person, Effect.COVERS);
                case NOT_COVERED -> !has(person, Effect.COVERS);
            };
            if (!told) {
                return Optional.of(
                        person.id() + " is " + person.outcome() + " by " + person.standing() + person.needs());
            }
        }
        return Optional.empty();
    }

    private static boolean has(OfPerson person, Effect effect) {
        return person.standing().stream().anyMatch(standing -> standing.effect() == effect);
    }

    private static Optional<String> inForce(Sketch sketch, Determination answer) {
        LocalDate today = sketch.readyAt.toLocalDate();
        LocalDate then =
                earliest(answer).map(window -> window.opens().toLocalDate()).orElse(today);
        return answer.persons().stream()
                .flatMap(person -> person.standing().stream())
                .filter(standing -> RULEBOOK.clause(standing.clause()).stream()
                        .filter(rule -> rule.effect() == standing.effect())
                        .noneMatch(rule -> holds(rule, standing.effect() == Effect.LIMITS ? then : today, sketch)))
                .map(standing -> standing.clause() + " " + standing.effect())
                .findFirst();
    }

    private static boolean holds(Rule rule, LocalDate day, Sketch sketch) {
        return rule.inForce().holdsOn(day)
                && rule.instrument().custody().contains(sketch.country)
                && rule.instrument().inForce(day, sketch.country, "UNKNOWN") != org.repatriation.vocabulary.Answer.NO;
    }

    private static Optional<String> steps(Sketch sketch, Determination answer) {
        for (OfPerson person : answer.persons()) {
            boolean right = switch (answer.outcome()) {
                case RETURNABLE -> person.steps().isEmpty() && person.needs().isEmpty();
                case PENDING ->
                    person.needs().isEmpty()
                            && (person.outcome() == Outcome.RETURNABLE
                                    || !person.steps().isEmpty());
                default -> person.steps().stream().allMatch(step -> step.step().equals("decide-together"));
            };
            if (!right) {
                return Optional.of(person.id() + " " + person.outcome() + " " + person.steps() + person.needs());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> noDutyOfReturn(Sketch sketch, Determination answer) {
        if (answer.outcome().leadsToHandover()) {
            return Optional.empty();
        }
        return answer.persons().stream()
                .flatMap(person -> Stream.of(
                                person.notices().stream()
                                        .filter(notice -> notice.when().equals("BEFORE_HANDOVER"))
                                        .map(Determination.Notice::clause),
                                person.standing().stream()
                                        .filter(standing ->
                                                standing.effect().stage() == org.repatriation.vocabulary.Stage.ROUTING)
                                        .map(Standing::clause))
                        .flatMap(clauses -> clauses))
                .findFirst();
    }

    private static Optional<String> sorted(Sketch sketch, Determination answer) {
        for (OfPerson person : answer.persons()) {
            List<List<String>> lists = List.of(
                    person.categories().stream()
                            .map(Determination.CategoryGiven::clause)
                            .toList(),
                    person.standing().stream().map(Standing::clause).toList(),
                    person.overridden().stream()
                            .map(Determination.Overridden::clause)
                            .toList(),
                    person.needs().stream().map(Determination.Need::clause).toList(),
                    person.asks().stream().map(Determination.Need::clause).toList(),
                    person.steps().stream().map(Determination.Step::clause).toList(),
                    person.referrals().stream()
                            .map(Determination.Referral::clause)
                            .toList(),
                    person.handling().stream()
                            .map(Determination.Handling::clause)
                            .toList(),
                    person.notices().stream().map(Determination.Notice::clause).toList(),
                    person.prohibitions().stream()
                            .map(Determination.Prohibition::clause)
                            .toList(),
                    person.clocks().stream().map(Determination.Clock::clause).toList(),
                    person.setAside().stream()
                            .map(Determination.SetAside::clause)
                            .toList());
            for (List<String> clauses : lists) {
                if (!clauses.equals(clauses.stream().sorted().toList())) {
                    return Optional.of(person.id() + " " + clauses);
                }
            }
            for (List<?> list : List.of(
                    person.standing(),
                    person.needs(),
                    person.asks(),
                    person.steps(),
                    person.handling(),
                    person.notices())) {
                if (list.stream().distinct().count() != list.size()) {
                    return Optional.of(person.id() + " " + list);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> asksOnce(Sketch sketch, Determination answer) {
        return answer.persons().stream()
                .flatMap(person -> person.asks().stream()
                        .filter(ask -> person.needs().stream()
                                .anyMatch(need -> need.pointer().equals(ask.pointer()))))
                .map(Object::toString)
                .findFirst();
    }
}

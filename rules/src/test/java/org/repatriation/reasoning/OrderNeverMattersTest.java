package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.repatriation.Generated;
import org.repatriation.TheRulebook;
import org.repatriation.reasoning.Case.Member;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Span;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Tie;

/** The order of files, of rules, of facts and of persons changes no answer. */
class OrderNeverMattersTest {
    private static final int CASES = 500;
    private static final int SHUFFLES = 100;
    private static final int ORDERS_OF_RULES = 5;
    private static final List<Integer> YEARS = List.of(2006, 2010, 2012, 2014, 2017, 2022);
    private static final int SHOWN = 3;
    private static final long FIRST_SEED = 2_000_000;

    /** The rules of one state, in some order. */
    private record Order(String state, int year, int number) {}

    private final Map<Order, Engine> reordered = new ConcurrentHashMap<>();
    private final Rulebook rulebook = TheRulebook.rulebook();
    private final Patterns patterns = new Patterns(rulebook);

    private Determination decide(Case facts, int number) {
        Order order = new Order(facts.custody().country(), facts.asOf().getYear(), number);
        return new Deciding(
                        rulebook,
                        reordered.computeIfAbsent(order, this::compile),
                        OnePerson.decisive(rulebook.rules()),
                        facts,
                        true)
                .decide();
    }

    private Engine compile(Order order) {
        Span years = new Span(LocalDate.of(order.year(), 1, 1), LocalDate.of(order.year() + 1, 12, 31));
        List<Rule> rules = new ArrayList<>(rulebook.rules().stream()
                .filter(rule -> rule.instrument().custody().contains(order.state()))
                .filter(rule -> rule.inForce().meets(years))
                .toList());
        Collections.shuffle(rules, new Random(order.number()));
        return new Engine(rules, patterns);
    }

    @Test
    void shufflingRulesAndFactsChangesNothing() {
        Reasoner reasoner = TheRulebook.prepared();
        ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
        IntStream.range(0, CASES).parallel().forEach(number -> {
            Case facts = Generated.sketch(FIRST_SEED + number, YEARS.get(number % YEARS.size()))
                    .facts(rulebook);
            Determination answer = reasoner.decide(facts);
            Random random = new Random(number);
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                Determination again = decide(shuffled(facts, random), shuffle % ORDERS_OF_RULES);
                if (!answer.equals(inOrderOf(facts, again))) {
                    broken.add("case " + number + ", shuffle " + shuffle + ": "
                            + difference(answer, inOrderOf(facts, again)));
                    break;
                }
            }
        });
        List<String> sorted = broken.stream().sorted().toList();
        assertThat(sorted.subList(0, Math.min(SHOWN, sorted.size())))
                .as("%d of %d cases", sorted.size(), CASES)
                .isEmpty();
    }

    private static Case shuffled(Case facts, Random random) {
        List<Member> members = new ArrayList<>();
        for (Member member : facts.members()) {
            List<Fact> others = new ArrayList<>(member.facts());
            Collections.shuffle(others, random);
            members.add(new Member(member.person(), others, member.stepsDone(), member.asylumSince()));
        }
        Collections.shuffle(members, random);
        List<Tie> ties = new ArrayList<>(facts.ties());
        Collections.shuffle(ties, random);
        List<Case.ConfirmedHours> hours = new ArrayList<>(facts.confirmedHours());
        Collections.shuffle(hours, random);
        return new Case(
                facts.asOf(),
                facts.readyAt(),
                facts.zone(),
                facts.encounteredAt(),
                facts.heldSince(),
                facts.proposedPort(),
                facts.minimumEvidence(),
                facts.custody(),
                facts.journey(),
                members,
                ties,
                hours);
    }

    private static Determination inOrderOf(Case facts, Determination answer) {
        List<OfPerson> persons = facts.members().stream()
                .flatMap(member -> answer.persons().stream()
                        .filter(person -> person.id().equals(member.person().id())))
                .toList();
        return new Determination(
                answer.outcome(), answer.evidence(), persons, answer.handover(), answer.excludedPorts());
    }

    private static String difference(Determination one, Determination other) {
        if (one.outcome() != other.outcome() || !one.evidence().equals(other.evidence())) {
            return one.outcome() + " " + one.evidence() + " became " + other.outcome() + " " + other.evidence();
        }
        if (!one.handover().equals(other.handover())) {
            return one.handover() + " became " + other.handover();
        }
        if (!one.excludedPorts().equals(other.excludedPorts())) {
            return one.excludedPorts() + " became " + other.excludedPorts();
        }
        for (int i = 0; i < one.persons().size(); i++) {
            if (!one.persons().get(i).equals(other.persons().get(i))) {
                return inParts(one.persons().get(i), other.persons().get(i));
            }
        }
        return "nothing";
    }

    private static String inParts(OfPerson one, OfPerson other) {
        try {
            for (var component : OfPerson.class.getRecordComponents()) {
                Object first = component.getAccessor().invoke(one);
                Object second = component.getAccessor().invoke(other);
                if (!first.equals(second)) {
                    return component.getName() + " " + first + " became " + second;
                }
            }
            return "nothing";
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void theOrderInWhichFilesAreGivenDoesNotChangeTheRulebook() {
        List<Map.Entry<String, String>> files =
                new ArrayList<>(TheRulebook.rulebook().files().entrySet());
        Collections.shuffle(files, new Random(1));
        Map<String, String> shuffled = new LinkedHashMap<>();
        files.forEach(file -> shuffled.put(file.getKey(), file.getValue()));

        Rulebook again = Rulebook.of(shuffled);

        assertThat(again.id()).isEqualTo(TheRulebook.rulebook().id());
        assertThat(again.rules()).isEqualTo(TheRulebook.rulebook().rules());
    }
}

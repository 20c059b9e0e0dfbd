package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Outcome;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Programme;

/** The deciding of one case: three stages, then what stands, then the outcome. */
final class Deciding {
    static final String DIFFERENT_STATES = "different-receiving-states";
    static final String COVERED_BESIDE_NOT = "covered-beside-not-covered";

    private final Rulebook rulebook;
    private final Engine engine;
    private final Set<Category> decisive;
    private final Case facts;
    private final InForce inForce;
    private final Qualification qualification = new Qualification();
    private final boolean why;
    private Optional<Routing> router = Optional.empty();
    private Optional<Answering> answering = Optional.empty();
    private List<OnePerson> persons = List.of();
    private List<Fact> qualified = List.of();

    /** Prepares the deciding; without the why, the clauses that stand are not listed. */
    Deciding(Rulebook rulebook, Engine engine, Set<Category> decisive, Case facts, boolean why) {
        this.why = why;
        this.rulebook = rulebook;
        this.engine = engine;
        this.decisive = decisive;
        this.facts = facts;
        this.inForce = new InForce(rulebook, facts);
    }

    /** The rules whose findings the answer shows for a person. */
    Set<Rule> shown(Person person) {
        return answering.map(answer -> answer.shown(person)).orElse(Set.of());
    }

    /** The facts of the case with the categories that the persons have in law. */
    List<Fact> qualified() {
        return qualified;
    }

    /** The instruments that cover a person. */
    Set<Instrument> coveredBy(Person person) {
        return persons.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(OnePerson::coveredBy)
                .orElse(Set.of());
    }

    Determination decide() {
        try (Engine.Look look = look()) {
            return decide(look);
        }
    }

    /** Begins to look at the case; to be closed. */
    Engine.Look look() {
        return engine.look(facts, qualification::doubts);
    }

    private Determination decide(Engine.Look look) {
        qualify(look);
        List<Found> found = eligible(look);
        qualified = look.facts();
        persons = facts.members().stream()
                .map(member -> new OnePerson(member, found, qualification, inForce, decisive, facts.minimumEvidence()))
                .toList();
        decideTogether(persons);
        List<OnePerson> travelling = persons.stream()
                .filter(person -> person.outcome == Outcome.RETURNABLE)
                .toList();
        Optional<Routing.Way> way = travelling.isEmpty() ? Optional.empty() : Optional.of(route(travelling, look));
        way.filter(none -> none.handover().isEmpty())
                .ifPresent(none -> travelling.forEach(person -> person.refer(none.missing())));
        way.filter(one -> one.handover().isPresent())
                .ifPresent(one -> travelling.forEach(person -> {
                    if (Routing.hoursUnknown(one)
                            || !person.unmet(way).isEmpty()
                            || inForce.changeBefore(person, one).isPresent()) {
                        person.outcome = Outcome.PENDING;
                    }
                }));
        return answer(persons, way);
    }

    /** The first stage: what the persons are in law. */
    void qualify(Engine.Look look) {
        for (int layer = 0; layer < engine.layers(); layer++) {
            qualification.settle(inForce.of(look.next(qualification.categories(), List.of())));
        }
    }

    /** The second stage: what applies to the persons. */
    List<Found> eligible(Engine.Look look) {
        return inForce.of(look.next(qualification.categories(), List.of()));
    }

    /** Persons whom different states would receive, or of whom only some are covered, are not decided by rule. */
    private void decideTogether(List<OnePerson> persons) {
        boolean stopped = persons.stream()
                .anyMatch(person -> person.outcome == Outcome.BLOCKED || person.outcome == Outcome.DIVERTED);
        List<OnePerson> covered = persons.stream()
                .filter(person -> person.outcome == Outcome.RETURNABLE)
                .toList();
        if (stopped || covered.isEmpty() || persons.size() == 1) {
            return;
        }
        boolean states = covered.stream()
                        .map(person -> person.person().nationality())
                        .distinct()
                        .count()
                > 1;
        boolean uncovered = persons.stream().anyMatch(person -> person.outcome == Outcome.NOT_COVERED);
        for (OnePerson person : covered) {
            String clause = person.covers.get(0).clause();
            if (states) {
                person.refer(List.of(OnePerson.gap(DIFFERENT_STATES, clause, Wording.DIFFERENT_STATES)));
            } else if (uncovered) {
                person.refer(List.of(OnePerson.gap(COVERED_BESIDE_NOT, clause, Wording.COVERED_BESIDE_NOT)));
            }
        }
    }

    private Routing.Way route(List<OnePerson> travelling, Engine.Look look) {
        Set<String> states = new HashSet<>();
        travelling.forEach(person -> states.add(person.person().nationality()));
        String region = Routing.region(rulebook, facts);
        boolean everywhere = region.equals("none") || facts.journey().programme() != Programme.NONE;
        List<Rule> across = everywhere ? List.of() : rulebook.openingAcrossRegions(facts.custody(), facts.asOf());
        List<Port> ports = new ArrayList<>();
        for (PortFile file : rulebook.ports()) {
            Port port = file.port();
            if (isProposed(port)
                    || states.contains(port.country())
                            && (everywhere || region.equals(port.region()) || opensTo(port, across))) {
                ports.add(port);
            }
        }
        List<Found> found = look.next(qualification.categories(), ports);
        found.removeIf(finding -> finding.effect() != Effect.EXCLUDES && !inOwnState(finding));
        List<Found> validityUnknown = new ArrayList<>();
        travelling.forEach(person -> validityUnknown.addAll(inForce.validityUnknown(person.person())));
        Routing routing = new Routing(rulebook, facts, travelling, qualification, inForce.of(found), validityUnknown);
        router = Optional.of(routing);
        return routing.find();
    }

    /** Whether one of the clauses that open a port in another region may open this one. */
    private static boolean opensTo(Port port, List<Rule> openingAcrossRegions) {
        for (Rule rule : openingAcrossRegions) {
            if (rule.mayMeet(port)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProposed(Port port) {
        return facts.proposedPort().filter(port.id()::equals).isPresent();
    }

    /** A port opens only to nationals of the state it lies in. */
    private static boolean inOwnState(Found finding) {
        return finding.port().isEmpty()
                || finding.port().get().country().equals(finding.person().nationality());
    }

    private Determination answer(List<OnePerson> persons, Optional<Routing.Way> way) {
        Outcome outcome = persons.stream()
                .map(person -> person.outcome)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean leads = outcome.leadsToHandover();
        Optional<Handover> handover =
                leads ? way.flatMap(Routing.Way::handover).map(found -> dated(found, persons, way)) : Optional.empty();
        Optional<Routing.Way> used = leads ? way : Optional.empty();
        Deadlines deadlines =
                new Deadlines(facts, rulebook.calendar(facts.custody().country()));
        Answering telling = new Answering(facts, inForce, qualification, router, deadlines, why);
        answering = Optional.of(telling);
        return new Determination(
                outcome,
                evidence(outcome, persons, way),
                persons.stream()
                        .map(person -> telling.ofPerson(person, persons, leads, used, handover))
                        .toList(),
                handover,
                way.map(Routing.Way::excluded).orElse(List.of()));
    }

    /** A step that nobody can date leaves the time of the handover open. */
    private Handover dated(Handover handover, List<OnePerson> persons, Optional<Routing.Way> way) {
        boolean undated = persons.stream()
                .flatMap(person -> person.unmet(way).stream())
                .anyMatch(finding -> Vocabulary.UNDATED_STEPS.contains(
                        finding.rule().terms().code().orElseThrow()));
        return undated
                ? new Handover(
                        handover.port(),
                        handover.instrument(),
                        handover.alsoCoveredBy(),
                        handover.mode(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                : handover;
    }

    private Optional<Evidence> evidence(Outcome outcome, List<OnePerson> persons, Optional<Routing.Way> way) {
        if (outcome.leadsToHandover()) {
            return way.flatMap(Routing.Way::evidence);
        }
        return persons.stream()
                .filter(person -> person.outcome == outcome)
                .flatMap(person -> person.settling().stream())
                .map(finding -> finding.rule().evidence())
                .min(Comparator.naturalOrder())
                .or(() -> ofGaps(outcome, persons));
    }

    /** A referral that rests on a gap is known as well as the clauses that leave it. */
    private Optional<Evidence> ofGaps(Outcome outcome, List<OnePerson> persons) {
        return persons.stream()
                .filter(person -> person.outcome == outcome)
                .flatMap(person -> person.needs().stream())
                .flatMap(need -> rulebook.clause(need.clause()).stream())
                .map(Rule::evidence)
                .min(Comparator.naturalOrder());
    }
}

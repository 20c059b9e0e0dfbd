package org.repatriation.reasoning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.reasoning.Determination.CategoryGiven;
import org.repatriation.reasoning.Determination.Clock;
import org.repatriation.reasoning.Determination.Handling;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.Need;
import org.repatriation.reasoning.Determination.Notice;
import org.repatriation.reasoning.Determination.OfPerson;
import org.repatriation.reasoning.Determination.Overridden;
import org.repatriation.reasoning.Determination.Prohibition;
import org.repatriation.reasoning.Determination.Referral;
import org.repatriation.reasoning.Determination.SetAside;
import org.repatriation.reasoning.Determination.Step;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Binds;
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
    private static final String DIFFERENT_STATES = "different-receiving-states";
    private static final String COVERED_BESIDE_NOT = "covered-beside-not-covered";
    private static final Set<String> TOGETHER = Set.of(DIFFERENT_STATES, COVERED_BESIDE_NOT);

    private final Rulebook rulebook;
    private final Reasoner.Engines engines;
    private final Set<Category> decisive;
    private final Case facts;
    private final InForce inForce;
    private final Qualification qualification = new Qualification();
    private final Deadlines deadlines;
    private final boolean why;
    private final Map<Person, List<Found>> shown = new HashMap<>();
    private List<OnePerson> persons = List.of();
    private List<Fact> qualified = List.of();

    /** Prepares the deciding; without the why, the clauses that stand are not listed. */
    Deciding(Rulebook rulebook, Reasoner.Engines engines, Set<Category> decisive, Case facts, boolean why) {
        this.why = why;
        this.rulebook = rulebook;
        this.engines = engines;
        this.decisive = decisive;
        this.facts = facts;
        this.inForce = new InForce(rulebook, facts);
        this.deadlines = new Deadlines(facts, rulebook.calendar(facts.custody().country()));
    }

    /** The rules whose findings the answer shows for a person. */
    Set<Rule> shown(Person person) {
        return shown.getOrDefault(person, List.of()).stream().map(Found::rule).collect(Collectors.toSet());
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
        qualified = qualify();
        List<Found> found = eligible(qualified);
        persons = facts.members().stream()
                .map(member -> new OnePerson(member, found, qualification, inForce, decisive, facts.minimumEvidence()))
                .toList();
        decideTogether(persons);
        List<OnePerson> travelling = persons.stream()
                .filter(person -> person.outcome == Outcome.RETURNABLE)
                .toList();
        Optional<Routing.Way> way = travelling.isEmpty() ? Optional.empty() : Optional.of(route(travelling, qualified));
        way.filter(none -> none.handover().isEmpty())
                .ifPresent(none -> travelling.forEach(person -> person.refer(none.missing())));
        way.filter(one -> one.handover().isPresent())
                .ifPresent(one -> travelling.forEach(person -> {
                    if (Routing.hoursUnknown(one)
                            || !unmet(person, way).isEmpty()
                            || change(person, one).isPresent()) {
                        person.outcome = Outcome.PENDING;
                    }
                }));
        return answer(persons, way);
    }

    /** The first stage: all facts, and what the persons are in law. */
    List<Fact> qualify() {
        List<Fact> known = new ArrayList<>(List.of(facts.custody(), facts.journey()));
        known.addAll(facts.ties());
        facts.members().forEach(member -> known.addAll(member.facts()));
        for (Engine layer : engines.qualification()) {
            qualification.settle(inForce.of(layer.match(with(known, qualification.facts()), qualification::doubts)));
        }
        return with(known, qualification.facts());
    }

    /** The second stage: what applies to the persons. */
    List<Found> eligible(List<Fact> qualified) {
        return inForce.of(engines.eligibility().match(qualified, qualification::doubts));
    }

    private static List<Fact> with(List<Fact> some, List<Fact> more) {
        List<Fact> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Persons whom different states would receive, or of whom only some are covered, are not decided by rule. */
    private void decideTogether(List<OnePerson> persons) {
        boolean stopped = persons.stream()
                .anyMatch(person -> person.outcome == Outcome.BLOCKED || person.outcome == Outcome.DIVERTED);
        List<OnePerson> covered = persons.stream()
                .filter(person -> person.outcome == Outcome.RETURNABLE)
                .toList();
        if (stopped || covered.isEmpty()) {
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

    private Routing.Way route(List<OnePerson> travelling, List<Fact> qualified) {
        Set<String> states =
                travelling.stream().map(person -> person.person().nationality()).collect(Collectors.toSet());
        List<Port> ports = rulebook.ports().stream()
                .map(PortFile::port)
                .filter(port -> isProposed(port) || states.contains(port.country()) && mayMatter(port))
                .toList();
        List<Found> found = engines.routing().match(with(qualified, List.copyOf(ports)), qualification::doubts).stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES || inOwnState(finding))
                .toList();
        List<Found> validityUnknown = travelling.stream()
                .flatMap(person -> inForce.validityUnknown(person.person()).stream())
                .toList();
        this.router = new Routing(rulebook, facts, travelling, qualification, inForce.of(found), validityUnknown);
        return router.find();
    }

    /** Whether a port can be opened, excluded or proposed from the place of custody. */
    private boolean mayMatter(Port port) {
        String region = Routing.region(rulebook, facts);
        return region.equals("none")
                || region.equals(port.region())
                || facts.journey().programme() != Programme.NONE
                || rulebook.mayOpenAcrossRegions(port, facts.custody(), facts.asOf());
    }

    private boolean isProposed(Port port) {
        return facts.proposedPort().filter(port.id()::equals).isPresent();
    }

    /** A port opens only to nationals of the state it lies in. */
    private static boolean inOwnState(Found finding) {
        return finding.port().isEmpty()
                || finding.port().get().country().equals(finding.person().nationality());
    }

    private Routing router;

    /** Whether a programme's duty counts: only for a handover by that programme. */
    private static boolean inPlay(Found finding, Optional<Routing.Way> way) {
        Instrument instrument = finding.rule().instrument();
        return instrument.kind() != Instrument.Kind.PROGRAMME
                || way.flatMap(Routing.Way::instrument)
                        .filter(instrument::equals)
                        .isPresent();
    }

    private List<Found> unmet(OnePerson person, Optional<Routing.Way> way) {
        return person.counting(Effect.REQUIRES).stream()
                .filter(finding -> finding.rule().terms().on().orElse(Binds.RETURN) == Binds.RETURN)
                .filter(finding -> inPlay(finding, way))
                .filter(finding -> !person.member
                        .stepsDone()
                        .contains(finding.rule().terms().code().orElseThrow()))
                .toList();
    }

    private Optional<InForce.Change> change(OnePerson person, Routing.Way way) {
        LocalDate day = way.earliest().orElseThrow().day();
        if (!day.isAfter(facts.asOf())) {
            return Optional.empty();
        }
        Port port = way.port().orElseThrow().port();
        return inForce.changeBefore(
                day,
                person.person(),
                finding -> inPlay(finding, Optional.of(way))
                        && matters(finding, person)
                        && finding.port().filter(other -> !other.equals(port)).isEmpty());
    }

    /** Whether a change of the clause can touch the person: it stands for everybody, or its instrument covers them. */
    private static boolean matters(Found finding, OnePerson person) {
        return person.applies(finding) && finding.possible();
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
        return new Determination(
                outcome,
                evidence(outcome, persons, way),
                persons.stream()
                        .map(person -> ofPerson(person, persons, leads, used, handover))
                        .toList(),
                handover,
                way.map(Routing.Way::excluded).orElse(List.of()));
    }

    /** A step that nobody can date leaves the time of the handover open. */
    private Handover dated(Handover handover, List<OnePerson> persons, Optional<Routing.Way> way) {
        boolean undated = persons.stream()
                .flatMap(person -> unmet(person, way).stream())
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

    private OfPerson ofPerson(
            OnePerson person,
            List<OnePerson> persons,
            boolean leads,
            Optional<Routing.Way> way,
            Optional<Handover> handover) {
        List<Found> forbids = person.counting(Effect.FORBIDS);
        List<Found> duties = duties(person, leads, way);
        Set<Overridden> overridden = new LinkedHashSet<>();
        List<Found> owed = new ArrayList<>();
        for (Found duty : duties) {
            List<Found> forbidding = duty.rule().terms().needs().isEmpty()
                    ? List.of()
                    : forbids.stream()
                            .filter(prohibition -> duty.rule()
                                    .terms()
                                    .needs()
                                    .equals(prohibition.rule().terms().code()))
                            .toList();
            if (duty.certain() || duty.effect() == Effect.REQUIRES) {
                forbidding.forEach(by -> overridden.add(new Overridden(duty.clause(), duty.effect(), by.clause())));
            }
            if (forbidding.isEmpty() || duty.effect() == Effect.REQUIRES) {
                owed.add(duty);
            }
        }
        overriddenBefore(person, handover, overridden);
        List<Found> standing = standing(person, leads, way, owed);
        shown.put(person.person(), standing);
        List<Need> needs = sorted(person.needs());
        List<Step> steps = leads ? steps(person, owed, way.orElseThrow()) : together(needs);
        return new OfPerson(
                person.person().id(),
                person.outcome,
                categories(person),
                why ? Why.standing(standing) : List.of(),
                overridden.stream()
                        .sorted(Comparator.comparing(Overridden::clause)
                                .thenComparing(Overridden::effect)
                                .thenComparing(Overridden::by))
                        .toList(),
                needs,
                asks(person, duties, way, needs),
                steps,
                person.certain(Effect.DIVERTS).stream()
                        .map(finding -> new Referral(code(finding), finding.clause()))
                        .distinct()
                        .sorted(Comparator.comparing(Referral::clause).thenComparing(Referral::to))
                        .toList(),
                handling(person, owed, leads),
                owed.stream()
                        .filter(finding -> finding.effect() == Effect.NOTIFIES && finding.certain())
                        .map(finding -> notice(finding, person))
                        .distinct()
                        .sorted(Comparator.comparing(Notice::clause)
                                .thenComparing(Notice::whom)
                                .thenComparing(Notice::when))
                        .toList(),
                prohibitions(person, persons, forbids, leads),
                owed.stream()
                        .filter(finding -> finding.effect() == Effect.CLOCKS && finding.certain())
                        .flatMap(finding -> clock(finding, person, handover).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Clock::clause)
                                .thenComparing(clock -> clock.deadline().toInstant()))
                        .toList(),
                setAside(person));
    }

    private static String code(Found finding) {
        return finding.rule().terms().code().orElseThrow();
    }

    /** The duties that bind at this moment: in custody always, on return only where a handover follows. */
    private List<Found> duties(OnePerson person, boolean leads, Optional<Routing.Way> way) {
        List<Found> unmet = leads ? unmet(person, way) : List.of();
        return person.standing.stream()
                .filter(finding -> switch (finding.effect()) {
                    case REQUIRES -> unmet.contains(finding);
                    case PROVIDES, NOTIFIES, CLOCKS ->
                        inPlay(finding, way)
                                && switch (finding.rule().terms().on().orElseThrow()) {
                                    case DETENTION -> true;
                                    case RETURN -> leads;
                                    case STAY -> !leads;
                                };
                    default -> false;
                })
                .toList();
    }

    private List<Found> standing(OnePerson person, boolean leads, Optional<Routing.Way> way, List<Found> owed) {
        Stream<Found> own = person.standing.stream().filter(finding -> switch (finding.effect()) {
            case BARS, DIVERTS, COVERS -> finding.certain();
            case FORBIDS -> finding.possible();
            case KEEPS_TOGETHER -> finding.possible();
            case EXCEPTS -> finding.certain() && person.meets(finding);
            case REFERS -> finding.certain();
            case PROVIDES, NOTIFIES, CLOCKS -> finding.certain() && owed.contains(finding);
            case REQUIRES -> owed.contains(finding);
            default -> false;
        });
        Stream<Found> categories = qualification.standing().stream()
                .filter(finding ->
                        finding.certain() && finding.person().equals(person.person()) && person.applies(finding));
        Stream<Found> ways = leads
                ? way.stream()
                        .flatMap(one -> one.standing().stream())
                        .filter(finding -> finding.person().equals(person.person()))
                : Stream.of();
        return Stream.of(own, categories, ways).flatMap(all -> all).toList();
    }

    private List<CategoryGiven> categories(OnePerson person) {
        return qualification.standing().stream()
                .filter(finding ->
                        finding.certain() && finding.person().equals(person.person()) && person.applies(finding))
                .map(finding -> new CategoryGiven(finding.rule().terms().as().orElseThrow(), finding.clause()))
                .distinct()
                .sorted(Comparator.comparing(CategoryGiven::clause).thenComparing(CategoryGiven::category))
                .toList();
    }

    private void overriddenBefore(OnePerson person, Optional<Handover> handover, Set<Overridden> overridden) {
        overriddenIn(person.coverage, handover, overridden);
        overriddenIn(person.settlement, handover, overridden);
        if (router != null && router.settlement(person) != null) {
            overriddenIn(router.settlement(person), handover, overridden);
        }
        for (int i = 0; i < qualification.overridden().size(); i++) {
            Found finding = qualification.overridden().get(i);
            if (finding.person().equals(person.person())) {
                overridden.add(new Overridden(
                        finding.clause(),
                        finding.effect(),
                        qualification.overriding().get(i).clause()));
            }
        }
    }

    /** What an exception lifted; at ports, only what is about the port of the handover. */
    private static void overriddenIn(Settlement settlement, Optional<Handover> handover, Set<Overridden> overridden) {
        for (Found finding : settlement.findings()) {
            boolean elsewhere = finding.port().isPresent()
                    && handover.filter(found ->
                                    found.port().equals(finding.port().get().id()))
                            .isEmpty();
            if (finding.possible() && !elsewhere) {
                settlement
                        .overriddenBy(finding)
                        .forEach(by -> overridden.add(new Overridden(finding.clause(), finding.effect(), by.clause())));
            }
        }
    }

    private List<Step> steps(OnePerson person, List<Found> owed, Routing.Way way) {
        List<Step> steps = new ArrayList<>();
        for (Found finding : owed) {
            if (finding.effect() == Effect.REQUIRES) {
                steps.add(new Step(
                        code(finding),
                        finding.clause(),
                        field(finding),
                        Optional.empty(),
                        Optional.empty(),
                        finding.rule().because()));
            }
        }
        PortFile port = way.port().orElseThrow();
        LocalDate day = way.earliest().orElseThrow().day();
        if (Routing.hoursUnknown(way)) {
            steps.add(new Step(
                    "confirm-hours",
                    "ports/" + port.port().id(),
                    Optional.of("/confirmedHours"),
                    port.confirm(),
                    Optional.of(day),
                    Wording.HOURS_UNKNOWN));
        }
        change(person, way)
                .ifPresent(change -> steps.add(new Step(
                        "decide-again",
                        change.clause(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(change.on()),
                        Wording.RULE_CHANGES)));
        return steps.stream()
                .distinct()
                .sorted(Comparator.comparing(Step::clause).thenComparing(Step::step))
                .toList();
    }

    /** Persons who cannot be decided together by rule are decided together by a person. */
    private static List<Step> together(List<Need> needs) {
        return needs.stream()
                .filter(need -> need.gap().filter(TOGETHER::contains).isPresent())
                .map(need -> new Step(
                        "decide-together",
                        need.clause(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        need.because()))
                .distinct()
                .toList();
    }

    /** The field that shows a step done: the first answer that its rule looks at. */
    private Optional<String> field(Found finding) {
        return finding.rule().conditions().stream()
                .filter(condition -> !condition.negated())
                .flatMap(condition -> facts.members().stream()
                        .filter(member -> member.person().equals(finding.person()))
                        .flatMap(member -> member.facts().stream())
                        .filter(fact -> condition.type().isInstance(fact))
                        .flatMap(fact -> condition.tests().stream()
                                .filter(test -> test.operator().isPresent()
                                        && test.bound().isEmpty()
                                        && showsStep(test.property().name()))
                                .map(test -> test.property().pointer(fact))))
                .reduce((earlier, last) -> last);
    }

    private static boolean showsStep(String property) {
        return !property.startsWith("under") && !property.startsWith("over") && !property.startsWith("atLeast");
    }

    private List<Handling> handling(OnePerson person, List<Found> owed, boolean leads) {
        Stream<Handling> provided = owed.stream()
                .filter(finding -> finding.effect() == Effect.PROVIDES && finding.certain())
                .map(finding -> new Handling(code(finding), finding.clause()));
        Stream<Handling> together = person.counting(Effect.KEEPS_TOGETHER).stream()
                .filter(finding -> leads)
                .map(finding -> new Handling("family-together", finding.clause()));
        return Stream.concat(provided, together)
                .distinct()
                .sorted(Comparator.comparing(Handling::clause).thenComparing(Handling::measure))
                .toList();
    }

    private Notice notice(Found finding, OnePerson person) {
        Rule.Terms terms = finding.rule().terms();
        Optional<OffsetDateTime> by = terms.within()
                .flatMap(period -> deadlines.end(period, terms.countedFrom().orElseThrow(), person.member));
        String when = by.isPresent() ? "BY" : terms.beforeHandover() ? "BEFORE_HANDOVER" : "IMMEDIATELY";
        return new Notice(code(finding), when, by, finding.clause());
    }

    private List<Prohibition> prohibitions(
            OnePerson person, List<OnePerson> persons, List<Found> forbids, boolean leads) {
        Stream<Prohibition> own = forbids.stream().map(finding -> new Prohibition(code(finding), finding.clause()));
        boolean othersStop = persons.stream().anyMatch(other -> other != person && !other.outcome.leadsToHandover());
        Stream<Prohibition> family = !leads && othersStop && person.outcome.leadsToHandover()
                ? person.counting(Effect.KEEPS_TOGETHER).stream()
                        .map(finding -> new Prohibition("separate-family", finding.clause()))
                : Stream.of();
        return Stream.concat(own, family)
                .distinct()
                .sorted(Comparator.comparing(Prohibition::clause).thenComparing(Prohibition::act))
                .toList();
    }

    private Optional<Clock> clock(Found finding, OnePerson person, Optional<Handover> handover) {
        Rule.Terms terms = finding.rule().terms();
        return deadlines
                .end(terms.within().orElseThrow(), terms.countedFrom().orElseThrow(), person.member)
                .map(deadline -> new Clock(
                        deadline,
                        terms.countedFrom().orElseThrow(),
                        terms.afterwards().orElseThrow(),
                        handover.flatMap(Handover::earliest).map(window -> deadline.isBefore(window.opens())),
                        finding.clause()));
    }

    /** What is worth asking though it changes no outcome; each only where the rest of its clause holds. */
    private List<Need> asks(OnePerson person, List<Found> duties, Optional<Routing.Way> way, List<Need> needs) {
        List<Need> asks = new ArrayList<>();
        List<Found> asking = new ArrayList<>();
        for (Found finding : person.standing) {
            if (!finding.certain() && alreadyStands(finding, person)) {
                continue;
            }
            boolean counts = switch (finding.effect()) {
                case BARS, DIVERTS, REFERS -> finding.onlyAsks();
                case FORBIDS, KEEPS_TOGETHER -> true;
                case PROVIDES, NOTIFIES, CLOCKS -> duties.contains(finding);
                case REQUIRES -> finding.onlyAsks() && person.outcome.leadsToHandover();
                case EXCEPTS -> person.meets(finding);
                default -> false;
            };
            if (counts && !finding.certain()) {
                asking.add(finding);
            }
        }
        if (router != null && router.settlement(person) != null && way.isPresent()) {
            way.get().standing().stream()
                    .filter(finding -> finding.person().equals(person.person()) && !finding.certain())
                    .forEach(asking::add);
        }
        for (Found finding : asking) {
            finding.unknowns().forEach(unknown -> asks.add(OnePerson.pointer(unknown, finding.rule())));
        }
        for (Found duty : duties) {
            Rule.Terms terms = duty.rule().terms();
            boolean undated = terms.within().isPresent()
                    && deadlines
                            .end(terms.within().get(), terms.countedFrom().orElseThrow(), person.member)
                            .isEmpty();
            if (undated && duty.certain()) {
                String field = Deadlines.field(terms.countedFrom().orElseThrow(), person.member);
                asks.add(new Need(Optional.of(field), Optional.empty(), duty.clause(), Wording.COUNTED_FROM));
            }
        }
        Set<Optional<String>> needed = needs.stream().map(Need::pointer).collect(Collectors.toSet());
        asks.removeIf(ask -> needed.contains(ask.pointer()));
        return sorted(asks);
    }

    /** Whether the clause says the same of the person for certain, so that nothing more need be asked. */
    private static boolean alreadyStands(Found finding, OnePerson person) {
        return person.certain(finding.effect()).stream()
                .anyMatch(other -> other.clause().equals(finding.clause())
                        && other.rule().terms().equals(finding.rule().terms()));
    }

    private static List<Need> sorted(List<Need> needs) {
        return needs.stream()
                .distinct()
                .sorted(Comparator.comparing(Need::clause)
                        .thenComparing(need -> need.pointer().orElse(""))
                        .thenComparing(need -> need.gap().orElse(""))
                        .thenComparing(need -> need.because().en()))
                .toList();
    }

    private List<SetAside> setAside(OnePerson person) {
        Stream<Found> routed = router != null && router.settlement(person) != null
                ? router.settlement(person).setAside().stream()
                : Stream.of();
        return Stream.concat(person.settlement.setAside().stream(), routed)
                .map(finding -> new SetAside(
                        finding.clause(), finding.effect(), finding.rule().evidence()))
                .distinct()
                .sorted(Comparator.comparing(SetAside::clause).thenComparing(SetAside::effect))
                .toList();
    }
}

package org.repatriation.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.reasoning.Determination.Alternative;
import org.repatriation.reasoning.Determination.Certainty;
import org.repatriation.reasoning.Determination.ExcludedPort;
import org.repatriation.reasoning.Determination.Handover;
import org.repatriation.reasoning.Determination.Need;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.PortFile.Run;
import org.repatriation.rulebook.PortFile.RunGroup;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Programme;

/** Where, when and how persons who travel together may be handed over. */
final class Routing {
    private final Rulebook rulebook;
    private final Case facts;
    private final List<OnePerson> persons;
    private final Qualification qualification;
    private final List<Found> validityUnknown;
    private final Map<OnePerson, Settlement> settlements = new LinkedHashMap<>();
    private final Map<Effect, List<Found>> standing = new EnumMap<>(Effect.class);
    private final Map<String, ExcludedPort> excluded = new TreeMap<>();
    private final List<Need> missing = new ArrayList<>();
    private final Set<Instrument> coverAll;
    private final String region;
    private final Set<String> groups;

    Routing(
            Rulebook rulebook,
            Case facts,
            List<OnePerson> persons,
            Qualification qualification,
            List<Found> found,
            List<Found> validityUnknown) {
        this.validityUnknown = validityUnknown;
        this.rulebook = rulebook;
        this.facts = facts;
        this.persons = persons;
        this.qualification = qualification;
        this.coverAll = new LinkedHashSet<>(persons.get(0).coveredBy());
        for (OnePerson person : persons) {
            coverAll.retainAll(person.coveredBy());
            List<Found> own = new ArrayList<>();
            for (Found finding : found) {
                if (finding.person().equals(person.person()) && person.applies(finding)) {
                    own.add(finding);
                }
            }
            Settlement settlement = new Settlement(own, facts.minimumEvidence());
            settlements.put(person, settlement);
            for (Found finding : settlement.findings()) {
                if (finding.effect() != Effect.EXCEPTS && finding.possible() && settlement.stands(finding)) {
                    standing.computeIfAbsent(finding.effect(), effect -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        this.region = region(rulebook, facts);
        this.groups = groups();
    }

    /**
     * A port with everything that was found out about it.
     *
     * @param openings the findings that open it, the best for each person
     */
    private record Candidate(
            PortFile port,
            Windows windows,
            Windows.Earliest earliest,
            int preferences,
            Evidence opening,
            Instrument instrument,
            List<Found> openings) {}

    /**
     * The way that was found.
     *
     * @param missing what keeps the case from any port; empty where there is a way
     */
    record Way(
            Optional<Handover> handover,
            Optional<Windows.Earliest> earliest,
            Optional<PortFile> port,
            Optional<Instrument> instrument,
            Optional<Evidence> evidence,
            List<Found> standing,
            List<ExcludedPort> excluded,
            List<Need> missing) {}

    /** The region whose ports are looked at; {@code none} where every port is, {@code UNKNOWN} where nobody said. */
    static String region(Rulebook rulebook, Case facts) {
        Custody custody = facts.custody();
        if (!custody.country().equals("USA")) {
            return "none";
        }
        if (!custody.region().equals("UNKNOWN")) {
            return custody.region();
        }
        return facts.proposedPort()
                .flatMap(rulebook::port)
                .map(port -> port.port().region())
                .orElse("UNKNOWN");
    }

    Way find() {
        Optional<Candidate> best = Optional.empty();
        List<Candidate> candidates = List.of();
        Set<Instrument> programmes = coverAll.stream()
                .filter(instrument -> instrument.kind() == Instrument.Kind.PROGRAMME)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!programmes.isEmpty()) {
            candidates = candidates(programmes, true);
            best = best(candidates);
        }
        if (best.isEmpty()) {
            programmeExcluded();
            if (region.equals("UNKNOWN")) {
                String clause = persons.get(0).covers.get(0).clause();
                missing.add(new Need(Optional.of("/custody/place"), Optional.empty(), clause, Wording.PLACE_DECIDES));
                return nowhere();
            }
            Set<Instrument> land = new LinkedHashSet<>(coverAll);
            land.removeAll(programmes);
            candidates = candidates(land, false);
            best = best(candidates);
        }
        proposedExcluded(best);
        if (best.isEmpty()) {
            return nowhere();
        }
        return way(best.get(), candidates);
    }

    private Way nowhere() {
        if (missing.isEmpty()) {
            possibleOpenings();
        }
        if (missing.isEmpty()) {
            validityUnknown.forEach(finding ->
                    missing.add(OnePerson.gap("validity-unknown", finding.clause(), Wording.VALIDITY_UNKNOWN)));
            missing.add(OnePerson.gap(
                    "no-port",
                    mostSpecial(coverAll)
                            .map(this::coverOf)
                            .orElse(persons.get(0).covers.get(0))
                            .clause(),
                    Wording.NO_PORT));
        }
        return new Way(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.copyOf(excluded.values()),
                missing);
    }

    /** The findings of an effect that stand, for certain or unless an unanswered fact says otherwise. */
    private List<Found> standing(Effect effect) {
        return standing.getOrDefault(effect, List.of());
    }

    /** Where no port opens for certain and one might, the facts that decide are asked. */
    private void possibleOpenings() {
        for (Found finding : standing(Effect.OPENS)) {
            if (!finding.certain() && inReach(finding)) {
                finding.unknowns().forEach(unknown -> missing.add(OnePerson.pointer(unknown, finding.rule())));
            }
        }
        for (Settlement settlement : settlements.values()) {
            for (Found finding : settlement.findings()) {
                if (finding.effect() == Effect.OPENS && finding.possible() && inReach(finding)) {
                    settlement
                            .onlyPossiblyOverriddenBy(finding)
                            .forEach(exception -> exception
                                    .unknowns()
                                    .forEach(unknown -> missing.add(OnePerson.pointer(unknown, exception.rule()))));
                }
            }
        }
    }

    private List<Candidate> candidates(Set<Instrument> instruments, boolean programme) {
        Map<String, List<Found>> openings = new TreeMap<>();
        for (Found finding : standing(Effect.OPENS)) {
            if (finding.certain() && mayOpen(finding, instruments, programme)) {
                String port = finding.port().orElseThrow().id();
                openings.computeIfAbsent(port, id -> new ArrayList<>()).add(finding);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        openings.forEach((port, found) -> {
            PortFile file = rulebook.port(port).orElseThrow();
            Optional<Found> closing = closing(file.port());
            if (closing.isPresent()) {
                if (found.stream()
                        .anyMatch(opening ->
                                !opening.clause().equals(closing.get().clause()))) {
                    exclude(port, closing.get().clause(), closing.get().rule().because());
                }
            } else if (!openToAll(found)) {
                exclude(port, found.get(0).clause(), Wording.NOT_OPENED);
            } else {
                candidate(file, found, instruments, programme).ifPresent(candidates::add);
            }
        });
        return candidates;
    }

    private boolean openToAll(List<Found> openings) {
        for (OnePerson person : persons) {
            if (openings.stream().noneMatch(opening -> opening.person().equals(person.person()))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayOpen(Found finding, Set<Instrument> instruments, boolean programme) {
        Instrument instrument = finding.rule().instrument();
        if (programme) {
            return instruments.contains(instrument);
        }
        return instrument.kind() != Instrument.Kind.PROGRAMME
                && (instruments.contains(instrument) || instrument.kind().standsForEverybody())
                && inReach(finding);
    }

    /** Whether the port lies in the region of the place of custody, or the clause itself says from where it opens. */
    private boolean inReach(Found finding) {
        return finding.rule().saysWhere()
                || region.equals("none")
                || finding.port().orElseThrow().region().equals(region);
    }

    private void exclude(String port, String clause, Because because) {
        excluded.putIfAbsent(port, new ExcludedPort(port, clause, because));
    }

    private Optional<Found> closing(Port port) {
        Optional<Found> first = Optional.empty();
        for (Found finding : standing(Effect.EXCLUDES)) {
            boolean here = finding.port().orElseThrow().equals(port);
            if (here && (first.isEmpty() || Found.ORDER.compare(finding, first.get()) < 0)) {
                first = Optional.of(finding);
            }
        }
        return first;
    }

    private Optional<Candidate> candidate(
            PortFile file, List<Found> openings, Set<Instrument> instruments, boolean programme) {
        List<Windows.Limit> limits = limits(file.port(), programme ? instruments : Set.of());
        Windows windows = new Windows(
                file,
                rulebook.calendar(file.port().country()),
                groups,
                limits,
                runs(file),
                place -> rulebook.place(place).map(Place::zone).orElse(file.receivingZone()),
                facts.custody().place(),
                facts.confirmedHours().stream()
                        .filter(hours -> hours.port().equals(file.port().id()))
                        .toList(),
                facts.minimumEvidence(),
                facts.readyAt());
        Optional<Windows.Earliest> earliest = windows.earliest();
        if (earliest.isEmpty()) {
            for (String id : windows.closing()) {
                Because because = limits.stream()
                        .filter(limit -> limit.rule().clause().equals(id))
                        .findFirst()
                        .map(limit -> limit.rule().because())
                        .orElse(Wording.WINDOWS_NEVER_MEET);
                exclude(file.port().id(), id, because);
                missing.add(OnePerson.gap("windows-never-meet", id, because));
            }
            return Optional.empty();
        }
        Map<OnePerson, Evidence> best = new HashMap<>();
        for (Found opening : openings) {
            OnePerson person = persons.stream()
                    .filter(one -> one.person().equals(opening.person()))
                    .findFirst()
                    .orElseThrow();
            best.merge(person, opening.rule().evidence(), Evidence::stronger);
        }
        Evidence opening = best.values().stream().reduce(Evidence::weaker).orElseThrow();
        int preferences = (int)
                preferring(file.port()).stream().map(Found::rule).distinct().count();
        Set<Instrument> havingThePort = new LinkedHashSet<>();
        openings.forEach(found -> havingThePort.add(found.rule().instrument()));
        havingThePort.removeIf(instrument -> persons.stream()
                .anyMatch(person -> openings.stream()
                        .noneMatch(found -> found.rule().instrument() == instrument
                                && found.person().equals(person.person()))));
        havingThePort.retainAll(instruments);
        Instrument instrument = mostSpecial(havingThePort)
                .or(() -> mostSpecial(instruments))
                .orElseGet(() -> mostSpecial(coverAll).orElseThrow());
        return Optional.of(new Candidate(file, windows, earliest.get(), preferences, opening, instrument, openings));
    }

    private static Optional<Instrument> mostSpecial(Collection<Instrument> instruments) {
        return instruments.stream()
                .min(Comparator.comparing((Instrument instrument) -> -instrument.specialty())
                        .thenComparing(Instrument::id));
    }

    private Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (OnePerson person : persons) {
            boolean alone = false;
            for (Found finding : qualification.standing()) {
                alone |= finding.person().equals(person.person())
                        && finding.possible()
                        && finding.rule().terms().as().orElseThrow() == Category.UNACCOMPANIED_CHILD;
            }
            boolean special = person.member.facts().stream()
                    .anyMatch(fact -> fact instanceof Health health
                            && (health.pregnant() == Answer.YES
                                    || health.disabled() == Answer.YES
                                    || health.ill() == Answer.YES
                                    || health.injured() == Answer.YES));
            if (alone) {
                groups.add("unaccompaniedChildren");
            }
            if (special) {
                groups.add("specialNeeds");
            }
            if (!alone && !special) {
                groups.add("general");
            }
        }
        return groups;
    }

    private List<Found> standingLimits(Port port, Set<Instrument> programmes) {
        List<Found> limits = new ArrayList<>();
        for (Found finding : standing(Effect.LIMITS)) {
            Instrument instrument = finding.rule().instrument();
            boolean here = finding.port().isEmpty() || finding.port().get().equals(port);
            if (here && (instrument.kind() != Instrument.Kind.PROGRAMME || programmes.contains(instrument))) {
                limits.add(finding);
            }
        }
        return limits;
    }

    private List<Found> preferring(Port port) {
        List<Found> preferring = new ArrayList<>();
        for (Found finding : standing(Effect.PREFERS)) {
            if (finding.certain() && finding.port().orElseThrow().equals(port)) {
                preferring.add(finding);
            }
        }
        return preferring;
    }

    private List<Windows.Limit> limits(Port port, Set<Instrument> programmes) {
        List<Windows.Limit> limits = new ArrayList<>();
        for (Found finding : standingLimits(port, programmes)) {
            limits.add(limit(finding));
        }
        return Sorted.distinct(
                limits, Comparator.comparing(limit -> limit.rule().index()));
    }

    private Windows.Limit limit(Found finding) {
        return new Windows.Limit(
                finding.rule(), facts.custody().country(), finding.person().nationality());
    }

    private List<Run> runs(PortFile port) {
        if (port.runs().isEmpty()) {
            return List.of();
        }
        boolean child = facts.journey().withChild() != Answer.NO;
        boolean adult = persons.stream().anyMatch(person -> person.person().under18() == Answer.NO);
        return port.runs().stream()
                .filter(run -> !run.evidence().weakerThan(facts.minimumEvidence()))
                .filter(run -> run.group() == RunGroup.ALL
                        || run.group() == RunGroup.ADULTS && !child
                        || run.group() == RunGroup.CHILDREN && child
                        || run.group() == RunGroup.FAMILIES && child && adult)
                .toList();
    }

    private Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().min(order());
    }

    private Comparator<Candidate> order() {
        return Comparator.comparing((Candidate candidate) -> facts.proposedPort()
                        .filter(candidate.port().port().id()::equals)
                        .isEmpty())
                .thenComparing(candidate -> -candidate.preferences())
                .thenComparing(
                        candidate -> candidate.earliest().window().opens().toInstant())
                .thenComparing(Candidate::opening)
                .thenComparing(candidate -> candidate.port().port().id());
    }

    private void proposedExcluded(Optional<Candidate> best) {
        String proposed = facts.proposedPort().orElse("");
        if (proposed.isEmpty()
                || excluded.containsKey(proposed)
                || best.filter(found -> found.port().port().id().equals(proposed))
                        .isPresent()) {
            return;
        }
        Port port = rulebook.port(proposed).map(PortFile::port).orElse(null);
        if (port == null) {
            return;
        }
        Found cover = mostSpecial(coverAll)
                .map(this::coverOf)
                .orElse(persons.get(0).covers.get(0));
        boolean otherState = persons.stream()
                .anyMatch(person -> !person.person().nationality().equals(port.country()));
        boolean otherRegion = !region.equals("none") && !port.region().equals(region);
        Optional<Found> closing = closing(port);
        exclude(
                proposed,
                closing.map(Found::clause).orElse(cover.clause()),
                closing.map(found -> found.rule().because())
                        .orElse(
                                otherState
                                        ? Wording.OTHER_STATE
                                        : otherRegion ? Wording.OTHER_REGION : Wording.NOT_OPENED));
    }

    private Found coverOf(Instrument instrument) {
        return persons.get(0).covers.stream()
                .filter(cover -> cover.rule().instrument() == instrument)
                .findFirst()
                .orElse(persons.get(0).covers.get(0));
    }

    /** A programme that was asked for and does not take the case says so at each of its ports. */
    private void programmeExcluded() {
        Programme asked = facts.journey().programme();
        if (asked == Programme.NONE) {
            return;
        }
        for (Rule cover : rulebook.rules()) {
            if (cover.effect() != Effect.COVERS
                    || cover.instrument().kind() != Instrument.Kind.PROGRAMME
                    || !asksFor(cover, asked)) {
                continue;
            }
            Optional<Found> exception = persons.stream()
                    .flatMap(person -> person.coverage.findings().stream()
                            .filter(finding -> finding.rule().equals(cover))
                            .flatMap(finding -> person.coverage.overriddenBy(finding).stream()))
                    .min(Comparator.comparing((Found found) -> !found.certain()).thenComparing(Found.ORDER));
            Rule reason = exception.map(Found::rule).orElse(cover);
            Because because = exception.isEmpty()
                    ? Wording.PROGRAMME_DOES_NOT_COVER
                    : exception.get().certain() ? reason.because() : Wording.CONDITION_NOT_ASKED;
            for (String port : portsOf(cover.instrument())) {
                if (exception.isPresent()) {
                    excluded.remove(port);
                }
                exclude(port, reason.clause(), because);
            }
        }
    }

    private static boolean asksFor(Rule cover, Programme asked) {
        return cover.conditions().stream()
                .filter(condition -> condition.type() == Journey.class)
                .flatMap(condition -> condition.tests().stream())
                .anyMatch(test -> test.values().contains(asked));
    }

    private Set<String> portsOf(Instrument instrument) {
        Set<String> ports = new TreeSet<>();
        for (Rule rule : rulebook.rules()) {
            if (rule.instrument() == instrument
                    && rule.effect() == Effect.OPENS
                    && rule.inForce().holdsOn(facts.asOf())) {
                rule.conditions().stream()
                        .filter(condition -> condition.type() == Port.class)
                        .map(Condition::tests)
                        .forEach(tests -> tests.stream()
                                .filter(test -> test.property().name().equals("id"))
                                .forEach(test -> test.values().forEach(value -> ports.add((String) value))));
            }
        }
        return ports;
    }

    private Way way(Candidate best, List<Candidate> candidates) {
        String port = best.port().port().id();
        boolean programme = best.instrument().kind() == Instrument.Kind.PROGRAMME;
        Windows.Earliest earliest = best.earliest();
        Found cover = coverOf(best.instrument());
        List<Alternative> alternatives = new ArrayList<>();
        earliest.surelyOpen()
                .ifPresent(
                        sure -> alternatives.add(new Alternative(port, sure.opens(), sure.closes(), sure.certainty())));
        for (Candidate other : candidates) {
            if (other != best) {
                var window = other.earliest().window();
                alternatives.add(
                        new Alternative(other.port().port().id(), window.opens(), window.closes(), window.certainty()));
            }
        }
        alternatives.sort(Comparator.comparing(Alternative::port)
                .thenComparing(one -> one.opens().toInstant()));
        Evidence evidence = Evidence.weaker(cover.rule().evidence(), best.opening());
        if (earliest.hoursKnown().isPresent()) {
            evidence = Evidence.weaker(evidence, earliest.hoursKnown().get());
        }
        for (Windows.Moved moved : earliest.moved()) {
            evidence = moved.clause() ? Evidence.weaker(evidence, moved.evidence()) : evidence;
        }
        List<String> also = coverAll.stream()
                .filter(other -> other != best.instrument())
                .map(Instrument::id)
                .sorted()
                .toList();
        Handover handover = new Handover(
                port,
                best.instrument().id(),
                also,
                mode(best, cover),
                Optional.of(earliest.window()),
                earliest.moved().stream().map(Windows.Moved::id).findFirst(),
                earliest.departs(),
                alternatives);
        excluded.remove(port);
        return new Way(
                Optional.of(handover),
                Optional.of(earliest),
                Optional.of(best.port()),
                Optional.of(best.instrument()),
                Optional.of(evidence),
                standing(best, programme),
                List.copyOf(excluded.values()),
                List.of());
    }

    /** A clause that opens a port may say how one travels there; else the clause that covers says it. */
    private static Mode mode(Candidate best, Found cover) {
        return best.openings().stream()
                .flatMap(opening -> opening.rule().terms().mode().stream())
                .findFirst()
                .or(() -> cover.rule().terms().mode())
                .orElse(Mode.LAND);
    }

    private List<Found> standing(Candidate best, boolean programme) {
        LocalDate day = best.earliest().day();
        List<Found> standing = new ArrayList<>(best.openings());
        standingLimits(best.port().port(), programme ? Set.of(best.instrument()) : Set.of()).stream()
                .filter(finding -> limit(finding).holdsOn(day))
                .forEach(standing::add);
        standing.addAll(preferring(best.port().port()));
        return standing;
    }

    Settlement settlement(OnePerson person) {
        return settlements.get(person);
    }

    /** Whether the earliest window of a way is only not closed. */
    static boolean hoursUnknown(Way way) {
        return way.earliest()
                .filter(earliest -> earliest.window().certainty() == Certainty.UNKNOWN)
                .isPresent();
    }

    /** Whether a programme's duty counts: only for a handover by that programme. */
    static boolean inPlay(Found finding, Optional<Way> way) {
        Instrument instrument = finding.rule().instrument();
        return instrument.kind() != Instrument.Kind.PROGRAMME
                || way.flatMap(Way::instrument).filter(instrument::equals).isPresent();
    }
}

package org.repatriation.reasoning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Person;

/** What is told of each person once a case is decided: what stands and why, what is owed, done, asked and forbidden. */
final class Answering {
    private static final Set<String> TOGETHER = Set.of(Deciding.DIFFERENT_STATES, Deciding.COVERED_BESIDE_NOT);
    private static final Comparator<CategoryGiven> CATEGORIES =
            Comparator.comparing(CategoryGiven::clause).thenComparing(CategoryGiven::category);
    private static final Comparator<Overridden> OVERRIDDEN = Comparator.comparing(Overridden::clause)
            .thenComparing(Overridden::effect)
            .thenComparing(Overridden::by);
    private static final Comparator<Need> NEEDS = Comparator.comparing(Need::clause)
            .thenComparing(need -> need.pointer().orElse(""))
            .thenComparing(need -> need.gap().orElse(""))
            .thenComparing(need -> need.because().en());
    private static final Comparator<Step> STEPS =
            Comparator.comparing(Step::clause).thenComparing(Step::step);
    private static final Comparator<Referral> REFERRALS =
            Comparator.comparing(Referral::clause).thenComparing(Referral::to);
    private static final Comparator<Handling> HANDLING =
            Comparator.comparing(Handling::clause).thenComparing(Handling::measure);
    private static final Comparator<Notice> NOTICES =
            Comparator.comparing(Notice::clause).thenComparing(Notice::whom).thenComparing(Notice::when);
    private static final Comparator<Prohibition> PROHIBITIONS =
            Comparator.comparing(Prohibition::clause).thenComparing(Prohibition::act);
    private static final Comparator<Clock> CLOCKS = Comparator.comparing(Clock::clause)
            .thenComparing(clock -> clock.deadline().toInstant());
    private static final Comparator<SetAside> SET_ASIDE =
            Comparator.comparing(SetAside::clause).thenComparing(SetAside::effect);

    private final Case facts;
    private final InForce inForce;
    private final Qualification qualification;
    private final Optional<Routing> router;
    private final Deadlines deadlines;
    private final boolean why;
    private final Map<Person, List<Found>> shown = new HashMap<>();

    /**
     * Prepares the telling.
     *
     * @param router what was found out at ports; empty where nobody travels
     * @param why whether the clauses that stand are listed
     */
    Answering(
            Case facts,
            InForce inForce,
            Qualification qualification,
            Optional<Routing> router,
            Deadlines deadlines,
            boolean why) {
        this.facts = facts;
        this.inForce = inForce;
        this.qualification = qualification;
        this.router = router;
        this.deadlines = deadlines;
        this.why = why;
    }

    /** The rules whose findings the answer shows for a person. */
    Set<Rule> shown(Person person) {
        return shown.getOrDefault(person, List.of()).stream().map(Found::rule).collect(Collectors.toSet());
    }

    /** What was settled about a person at ports. */
    private Optional<Settlement> atPorts(OnePerson person) {
        return router.map(routing -> routing.settlement(person));
    }

    OfPerson ofPerson(
            OnePerson person,
            List<OnePerson> persons,
            boolean leads,
            Optional<Routing.Way> way,
            Optional<Handover> handover) {
        List<Found> forbids = person.counting(Effect.FORBIDS);
        List<Found> duties = duties(person, leads, way);
        List<Overridden> overridden = new ArrayList<>();
        List<Found> owed = new ArrayList<>();
        for (Found duty : duties) {
            List<Found> forbidding = forbidding(duty, forbids);
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
                Sorted.distinct(overridden, OVERRIDDEN),
                needs,
                asks(person, duties, way, needs),
                steps,
                referrals(person),
                handling(person, owed, leads),
                notices(person, owed),
                prohibitions(person, persons, forbids, leads),
                clocks(person, owed, handover),
                setAside(person));
    }

    private static List<Found> forbidding(Found duty, List<Found> forbids) {
        Optional<String> needs = duty.rule().terms().needs();
        if (needs.isEmpty() || forbids.isEmpty()) {
            return List.of();
        }
        return forbids.stream()
                .filter(prohibition -> needs.equals(prohibition.rule().terms().code()))
                .toList();
    }

    private static List<Referral> referrals(OnePerson person) {
        List<Referral> referrals = new ArrayList<>();
        for (Found finding : person.certain(Effect.DIVERTS)) {
            referrals.add(new Referral(code(finding), finding.clause()));
        }
        return Sorted.distinct(referrals, REFERRALS);
    }

    private List<Notice> notices(OnePerson person, List<Found> owed) {
        List<Notice> notices = new ArrayList<>();
        for (Found finding : owed) {
            if (finding.effect() == Effect.NOTIFIES && finding.certain()) {
                notices.add(notice(finding, person));
            }
        }
        return Sorted.distinct(notices, NOTICES);
    }

    private List<Clock> clocks(OnePerson person, List<Found> owed, Optional<Handover> handover) {
        List<Clock> clocks = new ArrayList<>();
        for (Found finding : owed) {
            if (finding.effect() == Effect.CLOCKS && finding.certain()) {
                clock(finding, person, handover).ifPresent(clocks::add);
            }
        }
        return Sorted.distinct(clocks, CLOCKS);
    }

    private static String code(Found finding) {
        return finding.rule().terms().code().orElseThrow();
    }

    /** The duties that bind at this moment: in custody always, on return only where a handover follows. */
    private List<Found> duties(OnePerson person, boolean leads, Optional<Routing.Way> way) {
        List<Found> unmet = leads ? person.unmet(way) : List.of();
        List<Found> duties = new ArrayList<>();
        for (Found finding : person.standing) {
            boolean binds = switch (finding.effect()) {
                case REQUIRES -> unmet.contains(finding);
                case PROVIDES, NOTIFIES, CLOCKS -> Routing.inPlay(finding, way) && bindsNow(finding, leads);
                default -> false;
            };
            if (binds) {
                duties.add(finding);
            }
        }
        return duties;
    }

    private static boolean bindsNow(Found duty, boolean leads) {
        return switch (duty.rule().terms().on().orElseThrow()) {
            case DETENTION -> true;
            case RETURN -> leads;
            case STAY -> !leads;
        };
    }

    private List<Found> standing(OnePerson person, boolean leads, Optional<Routing.Way> way, List<Found> owed) {
        List<Found> standing = new ArrayList<>();
        for (Found finding : person.standing) {
            boolean stands = switch (finding.effect()) {
                case BARS, DIVERTS, COVERS -> finding.certain();
                case FORBIDS -> finding.possible();
                case KEEPS_TOGETHER -> finding.possible();
                case EXCEPTS -> finding.certain() && person.meets(finding);
                case REFERS -> finding.certain();
                case PROVIDES, NOTIFIES, CLOCKS -> finding.certain() && owed.contains(finding);
                case REQUIRES -> owed.contains(finding);
                default -> false;
            };
            if (stands) {
                standing.add(finding);
            }
        }
        standing.addAll(givenTo(person));
        if (leads && way.isPresent()) {
            for (Found finding : way.get().standing()) {
                if (finding.person().equals(person.person())) {
                    standing.add(finding);
                }
            }
        }
        return standing;
    }

    /** The findings that give the person a category for certain. */
    private List<Found> givenTo(OnePerson person) {
        List<Found> given = new ArrayList<>();
        for (Found finding : qualification.standing()) {
            if (finding.certain() && finding.person().equals(person.person()) && person.applies(finding)) {
                given.add(finding);
            }
        }
        return given;
    }

    private List<CategoryGiven> categories(OnePerson person) {
        List<CategoryGiven> categories = new ArrayList<>();
        for (Found finding : givenTo(person)) {
            categories.add(new CategoryGiven(finding.rule().terms().as().orElseThrow(), finding.clause()));
        }
        return Sorted.distinct(categories, CATEGORIES);
    }

    private void overriddenBefore(OnePerson person, Optional<Handover> handover, List<Overridden> overridden) {
        overriddenIn(person.coverage, handover, overridden);
        overriddenIn(person.settlement, handover, overridden);
        atPorts(person).ifPresent(settlement -> overriddenIn(settlement, handover, overridden));
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
    private static void overriddenIn(Settlement settlement, Optional<Handover> handover, List<Overridden> overridden) {
        if (!settlement.hasExceptions()) {
            return;
        }
        for (Found finding : settlement.findings()) {
            boolean elsewhere = finding.port().isPresent()
                    && (handover.isEmpty()
                            || !handover.get()
                                    .port()
                                    .equals(finding.port().get().id()));
            if (finding.possible() && !elsewhere) {
                for (Found by : settlement.overriddenBy(finding)) {
                    overridden.add(new Overridden(finding.clause(), finding.effect(), by.clause()));
                }
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
        inForce.changeBefore(person, way)
                .ifPresent(change -> steps.add(new Step(
                        "decide-again",
                        change.clause(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(change.on()),
                        Wording.RULE_CHANGES)));
        return Sorted.distinct(steps, STEPS);
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
        List<Handling> handling = new ArrayList<>();
        for (Found finding : owed) {
            if (finding.effect() == Effect.PROVIDES && finding.certain()) {
                handling.add(new Handling(code(finding), finding.clause()));
            }
        }
        if (leads) {
            for (Found finding : person.counting(Effect.KEEPS_TOGETHER)) {
                handling.add(new Handling("family-together", finding.clause()));
            }
        }
        return Sorted.distinct(handling, HANDLING);
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
        List<Prohibition> prohibitions = new ArrayList<>();
        for (Found finding : forbids) {
            prohibitions.add(new Prohibition(code(finding), finding.clause()));
        }
        boolean othersStop = persons.stream().anyMatch(other -> other != person && !other.outcome.leadsToHandover());
        if (!leads && othersStop && person.outcome.leadsToHandover()) {
            for (Found finding : person.counting(Effect.KEEPS_TOGETHER)) {
                prohibitions.add(new Prohibition("separate-family", finding.clause()));
            }
        }
        return Sorted.distinct(prohibitions, PROHIBITIONS);
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
            if (finding.certain()) {
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
            if (counts && !alreadyStands(finding, person)) {
                asking.add(finding);
            }
        }
        if (atPorts(person).isPresent() && way.isPresent()) {
            way.get().standing().stream()
                    .filter(finding -> finding.person().equals(person.person()) && !finding.certain())
                    .forEach(asking::add);
        }
        for (Found finding : asking) {
            for (Unknown unknown : finding.unknowns()) {
                asks.add(OnePerson.pointer(unknown, finding.rule()));
            }
        }
        for (Found duty : duties) {
            Rule.Terms terms = duty.rule().terms();
            boolean undated = terms.within().isPresent()
                    && !deadlines.begins(terms.countedFrom().orElseThrow(), person.member);
            if (undated && duty.certain()) {
                String field = Deadlines.field(terms.countedFrom().orElseThrow(), person.member);
                asks.add(new Need(Optional.of(field), Optional.empty(), duty.clause(), Wording.COUNTED_FROM));
            }
        }
        if (!needs.isEmpty()) {
            Set<Optional<String>> needed = needs.stream().map(Need::pointer).collect(Collectors.toSet());
            asks.removeIf(ask -> needed.contains(ask.pointer()));
        }
        return sorted(asks);
    }

    /** Whether the clause says the same of the person for certain, so that nothing more need be asked. */
    private static boolean alreadyStands(Found finding, OnePerson person) {
        for (Found other : person.certain(finding.effect())) {
            if (other.clause().equals(finding.clause())
                    && other.rule().terms().equals(finding.rule().terms())) {
                return true;
            }
        }
        return false;
    }

    private static List<Need> sorted(List<Need> needs) {
        return Sorted.distinct(needs, NEEDS);
    }

    private List<SetAside> setAside(OnePerson person) {
        List<Found> all = new ArrayList<>(person.settlement.setAside());
        atPorts(person).ifPresent(settlement -> all.addAll(settlement.setAside()));
        List<SetAside> setAside = new ArrayList<>();
        for (Found finding : all) {
            setAside.add(new SetAside(
                    finding.clause(), finding.effect(), finding.rule().evidence()));
        }
        return Sorted.distinct(setAside, SET_ASIDE);
    }
}

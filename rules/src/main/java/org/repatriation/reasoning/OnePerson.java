package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.reasoning.Determination.Need;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Binds;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Outcome;
import org.repatriation.vocabulary.Person;

/** What applies to one person: the findings of eligibility that stand, and the outcome that follows before any port. */
final class OnePerson {
    private static final Set<Effect> PROTECTIVE = EnumSet.of(Effect.LIMITS, Effect.EXCLUDES, Effect.FORBIDS);

    final Case.Member member;
    final Settlement coverage;
    final Settlement settlement;
    final List<Found> covers = new ArrayList<>();
    final List<Found> possibleCovers = new ArrayList<>();
    final List<Found> standing = new ArrayList<>();
    final List<Need> missing = new ArrayList<>();
    private final Map<Effect, List<Found>> certain = new EnumMap<>(Effect.class);
    private final Map<Effect, List<Found>> counting = new EnumMap<>(Effect.class);
    private final List<Found> refers = new ArrayList<>();
    private final Set<Instrument> coveredBy = new LinkedHashSet<>();
    private final Set<Instrument> coversLater = new HashSet<>();
    Outcome outcome;

    OnePerson(
            Case.Member member,
            List<Found> found,
            Qualification qualification,
            InForce inForce,
            Set<Category> decisive,
            Evidence minimum) {
        this.member = member;
        List<Found> own = new ArrayList<>(found.size());
        Set<Instrument> mayCover = new HashSet<>();
        for (Found finding : found) {
            if (finding.person().equals(member.person())) {
                own.add(finding);
                if (finding.effect() == Effect.COVERS) {
                    mayCover.add(finding.rule().instrument());
                }
            }
        }
        List<Found> inPlay = new ArrayList<>(own.size());
        for (Found finding : own) {
            if (finding.effect() != Effect.EXCEPTS
                    || finding.rule().instrument().kind().standsForEverybody()
                    || mayCover.contains(finding.rule().instrument())) {
                inPlay.add(finding);
            }
        }
        this.coverage = new Settlement(inPlay, minimum);
        inForce.coversLater(member.person())
                .forEach(finding -> coversLater.add(finding.rule().instrument()));
        for (Found finding : coverage.findings()) {
            boolean cover = finding.effect() == Effect.COVERS && coverage.stands(finding);
            if (cover && finding.certain()) {
                covers.add(finding);
                coveredBy.add(finding.rule().instrument());
            } else if (cover && finding.possible()) {
                possibleCovers.add(finding);
            }
            boolean lifts = finding.effect() == Effect.EXCEPTS && liftsCover(finding);
            if ((cover || lifts) && coverage.stands(finding)) {
                stand(finding);
            }
        }
        List<Found> applying = new ArrayList<>(own.size());
        for (Found finding : own) {
            if (finding.effect() != Effect.COVERS && !liftsCover(finding) && applies(finding)) {
                applying.add(finding);
            }
        }
        this.settlement = new Settlement(applying, minimum);
        for (Found finding : settlement.findings()) {
            if (settlement.stands(finding)) {
                stand(finding);
            }
        }
        for (Found finding : qualification.standing()) {
            if (finding.person().equals(member.person())
                    && !finding.certain()
                    && finding.possible()
                    && decisive.contains(finding.rule().terms().as().orElseThrow())) {
                refers.add(finding);
            }
        }
        this.outcome = outcome(inForce);
    }

    private boolean liftsCover(Found exception) {
        if (exception.effect() != Effect.EXCEPTS) {
            return false;
        }
        for (Found finding : coverage.findings()) {
            if (finding.effect() == Effect.COVERS && exception.excepts(finding)) {
                return true;
            }
        }
        return false;
    }

    private void stand(Found finding) {
        standing.add(finding);
        if (!finding.possible()) {
            return;
        }
        counting.computeIfAbsent(finding.effect(), effect -> new ArrayList<>()).add(finding);
        if (finding.certain()) {
            certain.computeIfAbsent(finding.effect(), effect -> new ArrayList<>())
                    .add(finding);
        }
        boolean stops = finding.effect() == Effect.BARS || finding.effect() == Effect.DIVERTS;
        if (finding.effect() == Effect.REFERS || stops && !finding.certain()) {
            refers.add(finding);
        }
    }

    /** Whether an exception meets something that was found of the person. */
    boolean meets(Found exception) {
        return coverage.findings().stream().anyMatch(exception::excepts)
                || settlement.findings().stream().anyMatch(exception::excepts);
    }

    Person person() {
        return member.person();
    }

    /** Whether a clause of this instrument stands for the person; a protective one also where cover is only possible. */
    boolean applies(Found finding) {
        Instrument instrument = finding.rule().instrument();
        return instrument.kind().standsForEverybody()
                || coveredBy.contains(instrument)
                || finding.effect() == Effect.COVERS
                || PROTECTIVE.contains(finding.effect()) && mayCover(instrument)
                || finding.effect() == Effect.LIMITS && coversLater.contains(instrument)
                || isProtection(finding) && coverSetAside(instrument);
    }

    private static boolean isProtection(Found finding) {
        return !finding.effect().permits() && finding.effect() != Effect.EXCEPTS;
    }

    /** A cover that is too weak as a ground for a return still carries the protections of its instrument. */
    private boolean coverSetAside(Instrument instrument) {
        for (Found found : coverage.setAside()) {
            if (found.effect() == Effect.COVERS
                    && found.certain()
                    && found.rule().instrument().equals(instrument)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCover(Instrument instrument) {
        for (Found cover : possibleCovers) {
            if (cover.rule().instrument() == instrument) {
                return true;
            }
        }
        return false;
    }

    Set<Instrument> coveredBy() {
        return coveredBy;
    }

    /** Findings of an effect that stand for certain. */
    List<Found> certain(Effect effect) {
        return certain.getOrDefault(effect, List.of());
    }

    /** Findings of an effect that stand, or stand unless an unanswered fact says otherwise. */
    List<Found> counting(Effect effect) {
        return counting.getOrDefault(effect, List.of());
    }

    private Outcome outcome(InForce inForce) {
        if (!certain(Effect.BARS).isEmpty()) {
            return Outcome.BLOCKED;
        }
        if (!certain(Effect.DIVERTS).isEmpty()) {
            return Outcome.DIVERTED;
        }
        if (!refers.isEmpty()) {
            return Outcome.REFERRED;
        }
        if (!covers.isEmpty()) {
            return Outcome.RETURNABLE;
        }
        inForce.validityUnknown(person())
                .forEach(finding -> missing.add(gap("validity-unknown", finding.clause(), Wording.VALIDITY_UNKNOWN)));
        possibleCovers.forEach(finding ->
                finding.unknowns().forEach(unknown -> missing.add(pointer(unknown, finding.rule()))));
        for (Found cover : coverage.findings()) {
            if (cover.effect() == Effect.COVERS && cover.possible()) {
                coverage.onlyPossiblyOverriddenBy(cover)
                        .forEach(exception -> exception
                                .unknowns()
                                .forEach(unknown -> missing.add(pointer(unknown, exception.rule()))));
            }
        }
        return missing.isEmpty() ? Outcome.NOT_COVERED : Outcome.REFERRED;
    }

    /** Whether the person is stopped whatever port there is. */
    boolean stopped() {
        return outcome.compareTo(Outcome.NOT_COVERED) < 0;
    }

    void refer(List<Need> needs) {
        outcome = Outcome.REFERRED;
        missing.addAll(needs);
    }

    /** What is missing and can still change the outcome. */
    List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        if (outcome == Outcome.BLOCKED) {
            return needs;
        }
        for (Found finding : refers) {
            if (outcome == Outcome.DIVERTED && finding.effect() != Effect.BARS) {
                continue;
            }
            if (finding.certain()) {
                needs.add(gap(
                        finding.rule().gap().orElse("chapter-unread"),
                        finding.clause(),
                        finding.rule().because()));
            }
            finding.unknowns().forEach(unknown -> needs.add(pointer(unknown, finding.rule())));
        }
        if (outcome == Outcome.REFERRED) {
            needs.addAll(missing);
        }
        return needs;
    }

    static Need gap(String gap, String clause, org.repatriation.vocabulary.Because because) {
        return new Need(Optional.empty(), Optional.of(gap), clause, because);
    }

    static Need pointer(Unknown unknown, Rule rule) {
        return new Need(Optional.of(unknown.pointer()), Optional.empty(), rule.clause(), rule.because());
    }

    /** The findings that settle the outcome. */
    List<Found> settling() {
        return switch (outcome) {
            case BLOCKED -> certain(Effect.BARS);
            case DIVERTED -> certain(Effect.DIVERTS);
            case REFERRED -> refers;
            default -> List.of();
        };
    }

    /** The categories on which a bar or a diversion rests, directly or through other categories. */
    static Set<Category> decisive(List<Rule> rules) {
        Set<Category> decisive = rules.stream()
                .filter(rule -> rule.effect() == Effect.BARS || rule.effect() == Effect.DIVERTS)
                .flatMap(rule -> rule.reads().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Category, Set<Category>> restsOn = rules.stream()
                .filter(rule -> rule.effect() == Effect.COUNTS_AS)
                .collect(Collectors.toMap(
                        rule -> rule.terms().as().orElseThrow(), rule -> new TreeSet<>(rule.reads()), (one, other) -> {
                            one.addAll(other);
                            return one;
                        }));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Category category : List.copyOf(decisive)) {
                grown |= decisive.addAll(restsOn.getOrDefault(category, Set.of()));
            }
        }
        return decisive;
    }

    /** The steps that are required for a handover and not done. */
    List<Found> unmet(Optional<Routing.Way> way) {
        List<Found> required = counting(Effect.REQUIRES);
        if (required.isEmpty()) {
            return required;
        }
        return required.stream()
                .filter(finding -> finding.rule().terms().on().orElse(Binds.RETURN) == Binds.RETURN)
                .filter(finding -> Routing.inPlay(finding, way))
                .filter(finding -> !member.stepsDone()
                        .contains(finding.rule().terms().code().orElseThrow()))
                .toList();
    }
}

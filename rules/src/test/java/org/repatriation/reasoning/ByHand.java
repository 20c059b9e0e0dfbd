package org.repatriation.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.reasoning.Determination.Met;
import org.repatriation.reasoning.Determination.Standing;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Authority;
import org.repatriation.vocabulary.Belongings;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.ChildScreening;
import org.repatriation.vocabulary.Consulate;
import org.repatriation.vocabulary.Criminal;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.NationalityEvidence;
import org.repatriation.vocabulary.NegativeFearReview;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Programme;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Setting;
import org.repatriation.vocabulary.Tie;
import org.repatriation.vocabulary.TieKind;
import org.repatriation.vocabulary.Trafficking;

/**
 * The findings of {@link PartOfRulebook} written by hand, clause by clause: the least that anybody has to do who wants
 * these findings with these reasons, and so the floor beside which the engine is measured. It has the conditions, dates,
 * scopes, exceptions and ports in its code, and gives what {@link ByEngine} gives, with every value that met a clause and
 * every unanswered question. It takes the words, the evidence and the source of each clause from the rulebook, once. It
 * knows these sixty rules and persons whom the United States hold, and nothing else: it cannot be edited without
 * programming, be checked, say why not, or work out what an unanswered question does to a rule that it has not been told.
 */
final class ByHand {
    private static final LocalDate HOMELAND = LocalDate.of(2003, 3, 1);
    private static final LocalDate MEMORANDUM = LocalDate.of(2004, 2, 20);
    private static final LocalDate CHILDREN_ALONE = LocalDate.of(2009, 3, 23);
    private static final LocalDate ARRANGEMENTS = LocalDate.of(2016, 2, 23);
    private static final LocalDate TOLD_OF_RIGHTS = LocalDate.of(2016, 2, 24);
    private static final LocalDate TURNS_END = LocalDate.of(2021, 1, 1);

    private final Map<String, Port> ports = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, List<Port>> byRegion = new HashMap<>();

    private final Words child;
    private final Words childDisputed;
    private final Words special;
    private final Words lawChild;
    private final Words lawChildDisputed;
    private final Words alone;
    private final Words accompanied;
    private final Words confirmTie;
    private final Words consulateNamed;
    private final Words[] specialNotices;
    private final Words interview;
    private final Words refuted;
    private final Words examinedAgain;
    private final Words refused;
    private final Words notAtNight;
    private final Words certificate;
    private final Words childNotEarly;
    private final Words daylight;
    private final Words elevenPoints;
    private final Words noListedPoint;
    private final Words noListedPost;
    private final Words pointInEmergency;
    private final Words unfit;
    private final Words careAlone;
    private final Words careIll;
    private final Words careInjured;
    private final Words carePregnant;
    private final Words careDisabled;
    private final Words careGuardian;
    private final Words reunite;
    private final Words property;
    private final Words arrangementsCover;
    private final Words nuevoLaredo;
    private final Words turns;
    private final Words atTheRiver;
    private final Words noEmergency;
    private final Words inEmergency;
    private final Words ordinaryFirst;
    private final Words family;
    private final Words memorandumCovers;
    private final Words toldOfRights;
    private final Words interpreter;
    private final Words fear;
    private final Words fearAnswered;
    private final Words trafficked;
    private final Words riskOnReturn;
    private final Words credibleFear;
    private final Words notIndependent;
    private final Words consularRights;
    private final Words consulateTold;
    private final Words objects;
    private final Words visit;
    private final Words consulateOfChild;
    private final Words consulateOfWard;
    private final Words aloneUnread;
    private final Words ageUnread;
    private final Words ageOpen;

    /** What is told of a clause whoever it meets. */
    private record Words(Rule rule) {
        private Standing with(Optional<String> port, List<Met> met) {
            return new Standing(
                    rule.clause(), rule.effect(), port, rule.because(), met, rule.evidence(), rule.source());
        }

        private boolean weakerThan(Evidence minimum) {
            return rule.evidence().weakerThan(minimum);
        }
    }

    ByHand(Rulebook book) {
        for (PortFile file : book.ports()) {
            Port port = file.port();
            regions.put(port.id(), port.region());
            if (port.country().equals("MEX")) {
                ports.put(port.id(), port);
                byRegion.computeIfAbsent(port.region(), region -> new ArrayList<>())
                        .add(port);
            }
        }
        child = words(book, "lar-2016/child", 0);
        childDisputed = words(book, "lar-2016/child", 1);
        special = words(book, "lar-2016/special-interest", 0);
        lawChild = words(book, "usc-6/section-279-g-2", 0);
        lawChildDisputed = words(book, "usc-6/section-279-g-2", 1);
        alone = words(book, "usc-6/section-279-g-2", 2);
        accompanied = words(book, "usc-6/section-279-g-2", 3);
        confirmTie = words(book, "usc-6/section-279-g-2", 4);
        consulateNamed = words(book, "lar-2016/common-11", 0);
        specialNotices = new Words[] {
            words(book, "lar-2016/common-13", 0),
            words(book, "lar-2016/common-13", 1),
            words(book, "lar-2016/common-13", 2)
        };
        interview = words(book, "lar-2016/common-19", 0);
        refuted = words(book, "lar-2016/common-19", 1);
        examinedAgain = words(book, "lar-2016/common-19", 2);
        refused = words(book, "lar-2016/common-19", 3);
        notAtNight = words(book, "lar-2016/common-2", 0);
        certificate = words(book, "lar-2016/common-20", 0);
        childNotEarly = words(book, "lar-2016/common-3", 0);
        daylight = words(book, "lar-2016/common-5", 0);
        elevenPoints = words(book, "lar-2016/common-6", 0);
        noListedPoint = words(book, "lar-2016/common-6", 1);
        noListedPost = words(book, "lar-2016/common-6", 2);
        pointInEmergency = words(book, "lar-2016/common-6", 3);
        unfit = words(book, "lar-2016/common-8", 0);
        careAlone = words(book, "lar-2016/common-8", 1);
        careIll = words(book, "lar-2016/common-8", 2);
        careInjured = words(book, "lar-2016/common-8", 3);
        carePregnant = words(book, "lar-2016/common-8", 4);
        careDisabled = words(book, "lar-2016/common-8", 5);
        careGuardian = words(book, "lar-2016/common-8", 6);
        reunite = words(book, "lar-2016/common-9", 0);
        property = words(book, "lar-2016/common-9", 1);
        arrangementsCover = words(book, "lar-2016/scope", 0);
        nuevoLaredo = words(book, "lar-2016/tamaulipas-2", 0);
        turns = words(book, "lar-2016/tamaulipas-2", 1);
        atTheRiver = words(book, "lar-2016/tamaulipas-4-local", 0);
        noEmergency = words(book, "lar-2016/tamaulipas-8", 0);
        inEmergency = words(book, "lar-2016/tamaulipas-8", 1);
        ordinaryFirst = words(book, "lar-2016/tamaulipas-8", 2);
        family = words(book, "mou-2004/family-unity", 0);
        memorandumCovers = words(book, "mou-2004/scope", 0);
        toldOfRights = words(book, "usc-6/section-211-m-2", 0);
        interpreter = words(book, "usc-6/section-211-m-2", 1);
        fear = words(book, "usc-8/section-1225-b-1-a-ii", 0);
        fearAnswered = words(book, "usc-8/section-1225-b-1-b-iii-i", 0);
        trafficked = words(book, "usc-8/section-1232-a-2-a", 0);
        riskOnReturn = words(book, "usc-8/section-1232-a-2-a", 1);
        credibleFear = words(book, "usc-8/section-1232-a-2-a", 2);
        notIndependent = words(book, "usc-8/section-1232-a-2-a", 3);
        consularRights = words(book, "vccr-1963/article-36-1-b", 0);
        consulateTold = words(book, "vccr-1963/article-36-1-b", 1);
        objects = words(book, "vccr-1963/article-36-1-c-objection", 0);
        visit = words(book, "vccr-1963/article-36-1-c", 0);
        consulateOfChild = words(book, "vccr-1963/article-37-b", 0);
        consulateOfWard = words(book, "vccr-1963/article-37-b", 1);
        aloneUnread = words(book, "usc-6/section-279-alone", 0);
        ageUnread = words(book, "usc-6/section-279-age", 0);
        ageOpen = words(book, "usc-8/section-1232-b-4", 0);
    }

    private static Words words(Rulebook book, String clause, int number) {
        return new Words(book.clause(clause).get(number));
    }

    /** What stands of the persons of a case whom the United States hold. */
    List<Told> find(Case facts) {
        List<Told> told = new ArrayList<>(64);
        boolean arrangements = !facts.asOf().isBefore(ARRANGEMENTS);
        List<Port> near = arrangements ? near(facts) : List.of();
        for (Case.Member member : facts.members()) {
            new One(facts, Said.of(member.facts(), facts.custody(), facts.journey()), told).find(arrangements, near);
        }
        return told;
    }

    /** The ports that can be opened, excluded or proposed from the place of custody. */
    private List<Port> near(Case facts) {
        String held = facts.custody().region();
        Port proposed = facts.proposedPort().map(ports::get).orElse(null);
        String region =
                held.equals("UNKNOWN") ? facts.proposedPort().map(regions::get).orElse(held) : held;
        if (region.equals("none") || facts.journey().programme() != Programme.NONE) {
            return List.copyOf(ports.values());
        }
        List<Port> near = new ArrayList<>(byRegion.getOrDefault(region, List.of()));
        if (proposed != null && !near.contains(proposed)) {
            near.add(proposed);
        }
        boolean open = held.equals("UNKNOWN");
        if (open || held.equals("laredo") || held.equals("mcallen") || held.equals("brownsville")) {
            add("miguel-aleman", near);
            add("camargo", near);
        }
        if ((open || held.equals("mcallen") || held.equals("brownsville"))
                && facts.asOf().isBefore(TURNS_END)) {
            add("reynosa", near);
            add("matamoros", near);
        }
        return near;
    }

    private void add(String id, List<Port> near) {
        Port port = ports.get(id);
        if (!near.contains(port)) {
            near.add(port);
        }
    }

    /** Whether somebody has a category: certainly, perhaps, or not. */
    private record Has(boolean surely, List<String> unanswered, boolean onlyAsks) {
        private static final Has SURELY = new Has(true, List.of(), false);
    }

    /** What is said of one person and of the case, as far as the clauses read it. */
    private record Said(
            Person person,
            Protection protection,
            Health health,
            ChildScreening childScreening,
            Criminal criminal,
            Consulate consulate,
            Belongings belongings,
            Custody custody,
            Journey journey) {
        private static Said of(List<Fact> facts, Custody custody, Journey journey) {
            return new Said(
                    one(facts, Person.class),
                    one(facts, Protection.class),
                    one(facts, Health.class),
                    one(facts, ChildScreening.class),
                    one(facts, Criminal.class),
                    one(facts, Consulate.class),
                    one(facts, Belongings.class),
                    custody,
                    journey);
        }

        private static <F extends Fact> F one(List<Fact> facts, Class<F> type) {
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).getClass() == type) {
                    return type.cast(facts.get(i));
                }
            }
            throw new IllegalArgumentException("nothing is said of " + type.getSimpleName());
        }
    }

    /** The findings of one person. */
    private final class One {
        private final Case facts;
        private final LocalDate day;
        private final Said known;
        private final Person person;
        private final String at;
        private final List<Told> told;
        private final boolean mexican;
        private final boolean maybeMexican;

        private One(Case facts, Said known, List<Told> told) {
            this.facts = facts;
            this.day = facts.asOf();
            this.known = known;
            this.person = known.person();
            this.at = person.pointer();
            this.told = told;
            this.mexican = person.nationality().equals("MEX");
            this.maybeMexican = person.nationality().equals("UNKNOWN");
        }

        private void find(boolean arrangements, List<Port> near) {
            Has aloneNow = isAlone();
            if (!day.isBefore(HOMELAND)) {
                homeland(aloneNow);
            }
            fearAndTrafficking(aloneNow);
            consulates();
            if (!mexican && !maybeMexican) {
                return;
            }
            if (!day.isBefore(MEMORANDUM)) {
                memorandum();
            }
            if (day.plusDays(InForce.HORIZON_DAYS).isAfter(ARRANGEMENTS)) {
                tell(notAtNight, List.of(), scoped(List.of()), false);
            }
            if (arrangements) {
                arrangements(aloneNow);
                for (Port port : near) {
                    at(port);
                }
            }
        }

        /** Whether the law counts the person as a child without parent or guardian; null where it does not. */
        private Has isAlone() {
            if (person.under18() == Answer.NO || day.isBefore(HOMELAND)) {
                return null;
            }
            List<String> unanswered = new ArrayList<>(2);
            return withoutAdult(unanswered) ? new Has(unanswered.isEmpty(), unanswered, false) : null;
        }

        /** Whether no adult is surely the parent or guardian of a person who may be a child, and what leaves it open. */
        private boolean withoutAdult(List<String> unanswered) {
            if (person.under18() == Answer.UNKNOWN) {
                unanswered.add(at + "/birthDate");
            }
            for (Tie tie : facts.ties()) {
                if (isChildOf(tie)) {
                    if (tie.toAdult() == Answer.YES) {
                        return false;
                    }
                    if (tie.toAdult() == Answer.UNKNOWN) {
                        addOnce(unanswered, tie.to().pointer() + "/birthDate");
                    }
                }
            }
            return true;
        }

        private boolean isChildOf(Tie tie) {
            return tie.of().equals(person) && (tie.kind() == TieKind.CHILD_OF || tie.kind() == TieKind.WARD_OF);
        }

        private void homeland(Has aloneNow) {
            if (person.under18() != Answer.NO) {
                tell(lawChild, under18(), asked(person.under18(), "/birthDate"), false);
                for (Tie tie : facts.ties()) {
                    if (isChildOf(tie) && tie.toAdult() != Answer.NO) {
                        tied(tie);
                    }
                }
            }
            ask(lawChildDisputed, person.ageDisputed(), Answer.YES, "person.ageDisputed", "/ageDisputed", true, false);
            if (aloneNow != null) {
                tell(alone, under18(), aloneNow.unanswered(), false);
            }
            if (day.isBefore(CHILDREN_ALONE)) {
                if (aloneNow != null) {
                    rests(aloneUnread, Category.UNACCOMPANIED_CHILD, aloneNow, false);
                }
                ask(ageUnread, person.ageDisputed(), Answer.YES, "person.ageDisputed", "/ageDisputed", true, false);
            } else {
                ask(ageOpen, person.ageDisputed(), Answer.YES, "person.ageDisputed", "/ageDisputed", true, false);
            }
            Custody custody = known.custody();
            if (!day.isBefore(TOLD_OF_RIGHTS)
                    && (custody.authority() == Authority.USBP
                            || custody.authority() == Authority.CBP_OFO
                            || custody.authority() == Authority.UNKNOWN)) {
                List<Met> met = List.of(new Met(
                        "custody.authority",
                        "/custody/authority",
                        custody.authority().toString()));
                List<String> unanswered =
                        custody.authority() == Authority.UNKNOWN ? List.of("/custody/authority") : List.of();
                tell(toldOfRights, met, unanswered, false);
                tell(interpreter, met, unanswered, false);
            }
        }

        /** The child's tie to somebody who may be an adult: shown, or said only. */
        private void tied(Tie tie) {
            String to = tie.to().pointer();
            List<Met> met = new ArrayList<>(4);
            boolean first = at.compareTo(to) < 0;
            if (first) {
                met.addAll(under18());
            }
            met.add(new Met("tie.toAdult", to + "/birthDate", tie.toAdult().toString()));
            met.add(new Met("tie.kind", to + "/kind", tie.kind().toString()));
            met.add(new Met("tie.shown", to + "/shown", tie.shown().toString()));
            if (!first) {
                met.addAll(under18());
            }
            List<String> unanswered = new ArrayList<>(2);
            if (person.under18() == Answer.UNKNOWN) {
                unanswered.add(at + "/birthDate");
            }
            if (tie.toAdult() == Answer.UNKNOWN) {
                unanswered.add(to + "/birthDate");
            }
            if (tie.shown() == Answer.UNKNOWN) {
                unanswered.add(to + "/shown");
            }
            if (tie.shown() != Answer.NO) {
                tell(accompanied, met, unanswered, false);
            }
            if (tie.shown() != Answer.YES) {
                tell(confirmTie, met, unanswered, false);
            }
        }

        private void fearAndTrafficking(Has aloneNow) {
            NegativeFearReview review = known.protection().negativeFearReview();
            boolean ended = review == NegativeFearReview.UPHELD || review == NegativeFearReview.NOT_ASKED;
            if (ended || review == NegativeFearReview.UNKNOWN) {
                tell(
                        fearAnswered,
                        met("protection.negativeFearReview", "/protection/negativeFearReview", review),
                        ended ? List.of() : List.of(at + "/protection/negativeFearReview"),
                        !ended);
            }
            if (!ended) {
                Answer fears = known.protection().fearOfReturn();
                ask(fear, fears, Answer.YES, "protection.fearOfReturn", "/protection/fearOfReturn", false, false);
            }
            boolean neighbour = mexican || maybeMexican || person.nationality().equals("CAN");
            if (aloneNow == null || !neighbour || day.isBefore(CHILDREN_ALONE)) {
                return;
            }
            Trafficking trafficking = known.protection().trafficking();
            if (trafficking != Trafficking.NO) {
                List<Met> met = List.of(
                        new Met("finding.as", at, "UNACCOMPANIED_CHILD"),
                        new Met("person.nationality", at + "/nationality", person.nationality()),
                        new Met("protection.trafficking", at + "/protection/trafficking", trafficking.toString()));
                boolean open = trafficking == Trafficking.UNKNOWN;
                tell(trafficked, met, screened(aloneNow, open, "/protection/trafficking"), false);
            }
            var screening = known.childScreening();
            screen(
                    riskOnReturn,
                    aloneNow,
                    screening.traffickingRiskOnReturn(),
                    Answer.YES,
                    "childScreening.traffickingRiskOnReturn",
                    "/childScreening/traffickingRiskOnReturn");
            screen(
                    credibleFear,
                    aloneNow,
                    screening.credibleFear(),
                    Answer.YES,
                    "childScreening.credibleFear",
                    "/childScreening/credibleFear");
            screen(
                    notIndependent,
                    aloneNow,
                    screening.decidesIndependently(),
                    Answer.NO,
                    "childScreening.decidesIndependently",
                    "/childScreening/decidesIndependently");
        }

        private void screen(Words words, Has aloneNow, Answer given, Answer wanted, String fact, String field) {
            if (given == wanted || given == Answer.UNKNOWN) {
                List<Met> met = List.of(
                        new Met("finding.as", at, "UNACCOMPANIED_CHILD"),
                        new Met(fact, at + field, given.toString()),
                        new Met("person.nationality", at + "/nationality", person.nationality()));
                tell(words, met, screened(aloneNow, given == Answer.UNKNOWN, field), false);
            }
        }

        private List<String> screened(Has aloneNow, boolean open, String field) {
            if (aloneNow.surely() && !open && !maybeMexican) {
                return List.of();
            }
            List<String> unanswered = new ArrayList<>(3);
            if (maybeMexican) {
                unanswered.add(at + "/nationality");
            }
            unanswered.addAll(aloneNow.unanswered());
            if (open) {
                unanswered.add(at + field);
            }
            return unanswered;
        }

        private void consulates() {
            tell(consularRights, List.of(), List.of(), false);
            var consulate = known.consulate();
            ask(
                    consulateTold,
                    consulate.contactRequested(),
                    Answer.YES,
                    "consulate.contactRequested",
                    "/consulate/contactRequested",
                    false,
                    false);
            ask(
                    objects,
                    consulate.contactObjected(),
                    Answer.YES,
                    "consulate.contactObjected",
                    "/consulate/contactObjected",
                    false,
                    false);
            if (consulate.contactObjected() != Answer.YES) {
                tell(visit, List.of(), List.of(), false);
            }
            if (person.under18() != Answer.NO) {
                List<String> unanswered = new ArrayList<>(2);
                if (withoutAdult(unanswered)) {
                    tell(consulateOfChild, under18(), unanswered, false);
                }
            }
            Answer guardian = known.health().needsGuardian();
            ask(consulateOfWard, guardian, Answer.YES, "health.needsGuardian", "/health/needsGuardian", true, false);
        }

        private void memorandum() {
            if (!memorandumCovers.weakerThan(facts.minimumEvidence())) {
                tell(memorandumCovers, List.of(), scoped(List.of()), false);
            }
            for (Tie tie : facts.ties()) {
                if (tie.of().equals(person) && isFamily(tie.kind())) {
                    List<Met> met = List.of(new Met(
                            "tie.kind", tie.to().pointer() + "/kind", tie.kind().toString()));
                    tell(family, met, scoped(List.of()), false);
                }
            }
        }

        private static boolean isFamily(TieKind kind) {
            return switch (kind) {
                case SPOUSE_OF, CHILD_OF, PARENT_OF, SIBLING_OF, WARD_OF, GUARDIAN_OF -> true;
                case CARED_FOR_BY, CARER_OF, OTHER_RELATIVE_OF -> false;
            };
        }

        private void arrangements(Has aloneNow) {
            if (!arrangementsCover.weakerThan(facts.minimumEvidence())) {
                tell(arrangementsCover, List.of(), scoped(List.of()), false);
            }
            tell(certificate, List.of(), scoped(List.of()), false);
            tell(daylight, List.of(), scoped(List.of()), false);
            tell(property, List.of(), scoped(List.of()), false);
            childAndSpecialInterest();
            nationality();
            var consulate = known.consulate();
            ask(
                    consulateNamed,
                    consulate.contactRequested(),
                    Answer.YES,
                    "consulate.contactRequested",
                    "/consulate/contactRequested",
                    false,
                    true);
            Answer refusal = consulate.refusedByReceivingState();
            ask(
                    refused,
                    refusal,
                    Answer.YES,
                    "consulate.refusedByReceivingState",
                    "/consulate/refusedByReceivingState",
                    true,
                    true);
            Answer reunited = known.belongings().reunited();
            ask(reunite, reunited, Answer.NO, "belongings.reunited", "/belongings/reunited", true, true);
            if (aloneNow != null) {
                rests(careAlone, Category.UNACCOMPANIED_CHILD, aloneNow, true);
            }
            Health health = known.health();
            ask(
                    unfit,
                    health.unfitToTravel(),
                    Answer.YES,
                    "health.unfitToTravel",
                    "/health/unfitToTravel",
                    false,
                    true);
            ask(careIll, health.ill(), Answer.YES, "health.ill", "/health/ill", true, true);
            ask(careInjured, health.injured(), Answer.YES, "health.injured", "/health/injured", true, true);
            ask(carePregnant, health.pregnant(), Answer.YES, "health.pregnant", "/health/pregnant", true, true);
            ask(careDisabled, health.disabled(), Answer.YES, "health.disabled", "/health/disabled", true, true);
            Answer guardian = health.needsGuardian();
            ask(careGuardian, guardian, Answer.YES, "health.needsGuardian", "/health/needsGuardian", true, true);
        }

        private void childAndSpecialInterest() {
            Answer young = person.under18();
            Answer disputed = person.ageDisputed();
            if (young != Answer.NO) {
                tell(child, under18(), scoped(asked(young, "/birthDate")), false);
            }
            ask(childDisputed, disputed, Answer.YES, "person.ageDisputed", "/ageDisputed", true, true);
            if (mexican && (young == Answer.YES || disputed == Answer.YES)) {
                rests(childNotEarly, Category.CHILD, Has.SURELY, true);
            } else if (young != Answer.NO) {
                rests(childNotEarly, Category.CHILD, new Has(false, asked(young, "/birthDate"), false), true);
            } else if (disputed != Answer.NO) {
                boolean onlyAsks = disputed == Answer.UNKNOWN;
                rests(childNotEarly, Category.CHILD, new Has(false, asked(disputed, "/ageDisputed"), onlyAsks), true);
            }
            Answer marked = known.criminal().specialInterestToReceivingState();
            if (marked != Answer.NO) {
                String field = "/criminal/specialInterestToReceivingState";
                List<String> unanswered = scoped(asked(marked, field));
                tell(special, met("criminal.specialInterestToReceivingState", field, marked), unanswered, false);
                List<Met> met = List.of(new Met("finding.as", at, "SPECIAL_INTEREST"));
                for (Words notice : specialNotices) {
                    tell(notice, met, unanswered, false);
                }
            }
        }

        private void nationality() {
            NationalityEvidence evidence = person.nationalityEvidence();
            if (evidence == NationalityEvidence.CLAIM || evidence == NationalityEvidence.REFUTED) {
                List<Met> met = met("person.nationalityEvidence", "/nationalityEvidence", evidence);
                if (evidence == NationalityEvidence.CLAIM) {
                    tell(interview, met, scoped(List.of()), false);
                } else {
                    tell(refuted, met, scoped(List.of()), false);
                    tell(examinedAgain, met, scoped(List.of()), false);
                }
            }
        }

        private void at(Port port) {
            switch (port.id()) {
                case "el-chaparral",
                        "mexicali",
                        "san-luis-rio-colorado",
                        "nogales",
                        "ciudad-juarez",
                        "ojinaga",
                        "ciudad-acuna",
                        "piedras-negras" -> open(elevenPoints, port, List.of(), List.of());
                case "nuevo-laredo" -> {
                    open(elevenPoints, port, List.of(), List.of());
                    if (day.isBefore(TURNS_END)) {
                        open(nuevoLaredo, port, List.of(), List.of());
                    }
                    tamaulipas(port, true);
                }
                case "reynosa", "matamoros" -> {
                    open(elevenPoints, port, List.of(), List.of());
                    if (day.isBefore(TURNS_END)) {
                        turns(port);
                    }
                    tamaulipas(port, true);
                }
                case "tecate", "los-algodones", "sasabe" -> {
                    emergency(noListedPoint, Answer.NO, port);
                    emergency(pointInEmergency, Answer.YES, port);
                }
                case "palomas", "zaragoza" -> tellAt(noListedPost, port, List.of(), scoped(List.of()));
                case "miguel-aleman", "camargo" -> {
                    emergency(noEmergency, Answer.NO, port);
                    tamaulipas(port, false);
                }
                default -> {}
            }
        }

        private void turns(Port port) {
            Custody custody = known.custody();
            String region = custody.region();
            boolean unsaid = region.equals("UNKNOWN");
            if (unsaid || region.equals("mcallen") || region.equals("brownsville")) {
                open(turns, port, region(), unsaid ? List.of("/custody/place") : List.of());
            }
            boolean open = custody.setting() == Setting.UNKNOWN;
            if ((open || custody.setting() == Setting.RIVER) && port.region().equals(region)) {
                List<Met> met = List.of(new Met(
                        "custody.setting",
                        "/custody/encounter/setting",
                        custody.setting().toString()));
                tellAt(atTheRiver, port, met, scoped(open ? List.of("/custody/encounter/setting") : List.of()));
            }
        }

        private void tamaulipas(Port port, boolean ordinary) {
            String region = known.custody().region();
            boolean unsaid = region.equals("UNKNOWN");
            if (unsaid || region.equals("laredo") || region.equals("mcallen") || region.equals("brownsville")) {
                List<String> unanswered = unsaid ? List.of("/custody/place") : List.of();
                if (ordinary) {
                    tellAt(ordinaryFirst, port, region(), scoped(unanswered));
                } else {
                    open(inEmergency, port, region(), unanswered);
                }
            }
        }

        private List<Met> region() {
            return List.of(
                    new Met("custody.region", "/custody/place", known.custody().region()));
        }

        private void emergency(Words words, Answer wanted, Port port) {
            Answer given = known.journey().emergency();
            if (given == wanted || given == Answer.UNKNOWN) {
                List<Met> met = List.of(new Met("journey.emergency", "/emergency", given.toString()));
                List<String> unanswered = given == Answer.UNKNOWN ? List.of("/emergency") : List.of();
                if (words == pointInEmergency) {
                    open(words, port, met, unanswered);
                } else {
                    tellAt(words, port, met, scoped(unanswered));
                }
            }
        }

        /** What opens a port and is known too weakly is set aside. */
        private void open(Words words, Port port, List<Met> met, List<String> unanswered) {
            if (!words.weakerThan(facts.minimumEvidence())) {
                tellAt(words, port, met, scoped(unanswered));
            }
        }

        /** A clause that one answer meets. */
        private void ask(
                Words words,
                Answer given,
                Answer wanted,
                String fact,
                String field,
                boolean onlyAsks,
                boolean ofMexicans) {
            if (given == wanted || given == Answer.UNKNOWN) {
                List<String> unanswered = asked(given, field);
                tell(
                        words,
                        met(fact, field, given),
                        ofMexicans ? scoped(unanswered) : unanswered,
                        onlyAsks && given == Answer.UNKNOWN);
            }
        }

        /** A clause that a category meets. */
        private void rests(Words words, Category category, Has has, boolean ofMexicans) {
            List<Met> met = List.of(new Met("finding.as", at, category.toString()));
            tell(words, met, ofMexicans ? scoped(has.unanswered()) : has.unanswered(), has.onlyAsks());
        }

        private List<Met> under18() {
            return met("person.under18", "/birthDate", person.under18());
        }

        private List<Met> met(String fact, String field, Object value) {
            return List.of(new Met(fact, at + field, value.toString()));
        }

        private List<String> asked(Answer given, String field) {
            return given == Answer.UNKNOWN ? List.of(at + field) : List.of();
        }

        /** Whether the person is Mexican is open, too, where nobody has said it. */
        private List<String> scoped(List<String> unanswered) {
            if (mexican) {
                return unanswered;
            }
            List<String> more = new ArrayList<>(unanswered);
            addOnce(more, at + "/nationality");
            return more;
        }

        private static void addOnce(List<String> unanswered, String field) {
            if (!unanswered.contains(field)) {
                unanswered.add(field);
            }
        }

        private void tell(Words words, List<Met> met, List<String> unanswered, boolean onlyAsks) {
            told.add(new Told(person.id(), words.with(Optional.empty(), met), unanswered, onlyAsks));
        }

        private void tellAt(Words words, Port port, List<Met> met, List<String> unanswered) {
            told.add(new Told(person.id(), words.with(Optional.of(port.id()), met), unanswered, false));
        }
    }
}

package org.repatriation.benchmark;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.TieKind;

/** Cases of the shape that offices see: everybody has been asked what must be asked, and most need no protection. */
public final class RealCases {
    private static final List<String> NORTH =
            List.of("san-diego", "yuma", "tucson", "nogales", "el-paso", "del-rio", "laredo", "mcallen", "brownsville");
    private static final List<String> SOUTH = List.of("GTM", "SLV", "HND", "NIC");
    private static final List<String> ASKED = List.of(
            "protection/fearOfReturn",
            "protection/trafficking",
            "protection/dangerOnReturn",
            "protection/withholdingGranted",
            "protection/crimeVictimOrWitness",
            "health/unfitToTravel",
            "legal/courtOrderNotToLeave",
            "legal/removalStayed",
            "stay/familyTieToNationalOrResident");

    private static final List<String> EVERYTHING_ELSE = List.of(
            "ageDisputed",
            "familyHeldElsewhere",
            "health/pregnant",
            "health/disabled",
            "health/ill",
            "health/injured",
            "health/contagionSymptoms",
            "health/needsGuardian",
            "circumstances/rescuedInDesert",
            "circumstances/indigenous",
            "circumstances/destitute",
            "legal/appealPending",
            "legal/securityAlert",
            "legal/reentryAfterDeportation",
            "criminal/felony",
            "criminal/violentConviction",
            "criminal/specialInterestToReceivingState",
            "criminal/releasedFromPrison",
            "consulate/contactRequested",
            "consulate/contactObjected",
            "consulate/refusedByReceivingState");

    private final Rulebook rulebook;

    /** Makes cases for a rulebook. */
    public RealCases(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** One man of thirty at Laredo: one person, one candidate port with known hours. */
    public Case manAtLaredo() {
        return manAtLaredoTold().build();
    }

    /** The same man, as he is told of. */
    public CaseFacts manAtLaredoTold() {
        CaseFacts facts = north("laredo", "2020-03-10T12:00:00-05:00");
        person(facts, "juan", "MEX", 30, "MALE");
        return facts;
    }

    /** The same man, asked everything that can be asked: what no longer has to be asked is not told. */
    public Case manAskedEverything() {
        CaseFacts facts = north("laredo", "2020-03-10T12:00:00-05:00")
                .say("emergency", "NO")
                .say("stationFull", "NO");
        CaseFacts.OfPerson juan = person(facts, "juan", "MEX", 30, "MALE");
        EVERYTHING_ELSE.forEach(asked -> juan.say(asked, "NO"));
        return facts.build();
    }

    /** A mother and her daughter of fifteen at Laredo, the smallest family. */
    public Case motherAndDaughter() {
        CaseFacts facts = north("laredo", "2020-03-10T07:30:00-05:00");
        person(facts, "rosa", "MEX", 34, "FEMALE");
        person(facts, "ana", "MEX", 15, "FEMALE");
        return facts.relation("ana", TieKind.CHILD_OF, "rosa", true).build();
    }

    /** A mother at Laredo with so many children. */
    public Case motherWith(int children) {
        CaseFacts facts = north("laredo", "2020-03-10T12:00:00-05:00");
        person(facts, "p0", "MEX", 34, "FEMALE");
        for (int child = 1; child <= children; child++) {
            person(facts, "p" + child, "MEX", 2 * child, "FEMALE");
            facts.relation("p" + child, TieKind.CHILD_OF, "p0", true);
        }
        return facts.build();
    }

    /** A Honduran mother with two children at Tapachula in 2014. */
    public Case motherWithTwoChildren() {
        CaseFacts facts = south("2014-10-08T10:00:00-05:00");
        person(facts, "suyapa", "HND", 30, "FEMALE");
        person(facts, "josue", "HND", 8, "MALE");
        person(facts, "lidia", "HND", 5, "FEMALE");
        return facts.relation("josue", TieKind.CHILD_OF, "suyapa", true)
                .relation("lidia", TieKind.CHILD_OF, "suyapa", true)
                .build();
    }

    /** A mixture of one to three persons on both borders in 2014, 2018, 2020 and 2023; a tenth need protection. */
    public Case[] mixed(int count) {
        Random random = new Random(20260101);
        List<Case> cases = new ArrayList<>();
        List<String> years = List.of("2014", "2018", "2020", "2023");
        while (cases.size() < count) {
            String ready = years.get(random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)
                    + "T1" + random.nextInt(10) + ":00:00-06:00";
            boolean north = random.nextBoolean();
            CaseFacts facts = north ? north(NORTH.get(random.nextInt(NORTH.size())), ready) : south(ready);
            String nationality = north ? "MEX" : SOUTH.get(random.nextInt(SOUTH.size()));
            CaseFacts.OfPerson first = person(
                    facts, "p1", nationality, 18 + random.nextInt(50), random.nextInt(4) == 0 ? "FEMALE" : "MALE");
            if (random.nextInt(10) == 0) {
                first.say("protection/fearOfReturn", "YES");
            }
            for (int child = 2; child <= 1 + random.nextInt(3); child++) {
                person(facts, "p" + child, nationality, random.nextInt(18), "FEMALE");
                facts.relation("p" + child, TieKind.CHILD_OF, "p1", true);
            }
            cases.add(facts.build());
        }
        return cases.toArray(Case[]::new);
    }

    private CaseFacts north(String place, String ready) {
        OffsetDateTime moment = OffsetDateTime.parse(ready);
        return new CaseFacts(rulebook, "USA", moment)
                .say("place", place)
                .say("authority", "USBP")
                .say("setting", "LAND_BORDER")
                .say("since", moment.minusHours(10))
                .say("encounteredAt", moment.minusHours(10));
    }

    private CaseFacts south(String ready) {
        OffsetDateTime moment = OffsetDateTime.parse(ready);
        return new CaseFacts(rulebook, "MEX", moment)
                .say("place", "tapachula")
                .say("authority", "INM")
                .say("since", moment.minusHours(10))
                .say("encounteredAt", moment.minusHours(10));
    }

    private static CaseFacts.OfPerson person(CaseFacts facts, String id, String nationality, int age, String sex) {
        CaseFacts.OfPerson person = facts.person(id)
                .say("nationality", nationality)
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", age)
                .say("sex", sex)
                .say("protection/asylum", "NONE")
                .say("protection/negativeFearReview", "NONE")
                .say("stay/permit", "NONE")
                .say("belongings/reunited", "YES");
        ASKED.forEach(asked -> person.say(asked, "NO"));
        return age < 18 ? person : person.say("consent/requested", "WRITTEN");
    }
}

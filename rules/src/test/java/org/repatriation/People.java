package org.repatriation;

import java.time.LocalDate;
import org.repatriation.Sketch.Someone;
import org.repatriation.vocabulary.TieKind;

/** People whom nothing keeps from being returned, as far as the contract says what must be answered. */
public final class People {
    private People() {}

    /** A man of thirty, held at Laredo and shown to be Mexican, of whom all that must be answered is answered. */
    public static Sketch manAtLaredo(LocalDate day) {
        Sketch sketch = Sketch.at("USA", "laredo", day, "10:00");
        adult(sketch, "man", "MEX").say("sex", "MALE");
        return sketch;
    }

    /** A man of thirty, held at Tapachula, who asked in writing to be returned. */
    public static Sketch manAtTapachula(LocalDate day, String nationality) {
        Sketch sketch = Sketch.at("MEX", "tapachula", day, "10:00");
        adult(sketch, "man", nationality).say("sex", "MALE");
        return sketch;
    }

    /** A mother and her daughter of fifteen, held at Laredo, their tie shown by a document. */
    public static Sketch motherAndDaughterAtLaredo(LocalDate day) {
        Sketch sketch = Sketch.at("USA", "laredo", day, "07:30");
        adult(sketch, "mother", "MEX").say("sex", "FEMALE");
        child(sketch, "daughter", "MEX", 15).say("sex", "FEMALE");
        return sketch.tie("mother", TieKind.PARENT_OF, "daughter", true);
    }

    /** A girl of fifteen, alone, held at Laredo, with every test of the screening passed in time. */
    public static Sketch girlAloneAtLaredo(LocalDate day) {
        Sketch sketch = Sketch.at("USA", "laredo", day, "10:00");
        child(sketch, "girl", "MEX", 15).say("sex", "FEMALE");
        return sketch;
    }

    /** A mother and her two children, held at Tapachula. */
    public static Sketch familyAtTapachula(LocalDate day, String nationality) {
        Sketch sketch = Sketch.at("MEX", "tapachula", day, "10:00");
        adult(sketch, "mother", nationality).say("sex", "FEMALE");
        child(sketch, "girl", nationality, 9).say("sex", "FEMALE");
        child(sketch, "boy", nationality, 12).say("sex", "MALE");
        return sketch.tie("mother", TieKind.PARENT_OF, "girl", true).tie("mother", TieKind.PARENT_OF, "boy", true);
    }

    /** A boy of fifteen, alone, held at Tapachula, whose plan allows a return and of whom every step is done. */
    public static Sketch boyAloneAtTapachula(LocalDate day, String nationality) {
        Sketch sketch = Sketch.at("MEX", "tapachula", day, "10:00");
        child(sketch, "boy", nationality, 15).say("sex", "MALE");
        return sketch;
    }

    public static Someone adult(Sketch sketch, String id, String nationality) {
        return answered(sketch, sketch.person(id).say("age", 30), nationality);
    }

    public static Someone child(Sketch sketch, String id, String nationality, int age) {
        return answered(sketch, sketch.person(id).say("age", age), nationality);
    }

    private static Someone answered(Sketch sketch, Someone someone, String nationality) {
        someone.say("nationality", nationality)
                .say("nationalityEvidence", "DOCUMENT")
                .say("protection/fearOfReturn", "NO")
                .say("protection/asylum", "NONE")
                .say("protection/trafficking", "NO")
                .say("protection/dangerOnReturn", "NO")
                .say("health/unfitToTravel", "NO")
                .say("legal/courtOrderNotToLeave", "NO")
                .say("legal/removalStayed", "NO");
        boolean child = (int) someone.said.get("age") < 18;
        if (sketch.country.equals("USA")) {
            someone.say("protection/withholdingGranted", "NO");
            if (child) {
                someone.say("childScreening/traffickingRiskOnReturn", "NO")
                        .say("childScreening/credibleFear", "NO")
                        .say("childScreening/decidesIndependently", "YES")
                        .say("childScreening/presumptionRebutted", "YES")
                        .say("childScreening/completedAt", sketch.readyAt.minusHours(4));
                sketch.say("since", sketch.readyAt.minusHours(24));
                sketch.say("encounteredAt", sketch.readyAt.minusHours(24));
                sketch.say("setting", "LAND_BORDER");
            }
            return someone;
        }
        someone.say("stay/permit", "NONE")
                .say("stay/familyTieToNationalOrResident", "NO")
                .say("protection/crimeVictimOrWitness", "NO");
        if (child) {
            someone.say("childProtection/rightsPlan", "ALLOWS_RETURN")
                    .say("childProtection/authorityNotified", "YES")
                    .say("childProtection/receivingAuthorityConfirmed", "YES")
                    .say("childProtection/specialistEscort", "YES");
        } else {
            someone.say("consent/requested", "WRITTEN");
        }
        return someone;
    }
}

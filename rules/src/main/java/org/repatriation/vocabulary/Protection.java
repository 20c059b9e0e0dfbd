package org.repatriation.vocabulary;

/** What a person says and what is known of danger, asylum and trafficking. */
public record Protection(
        Person person,
        Answer fearOfReturn,
        Answer dangerOnReturn,
        Answer crimeVictimOrWitness,
        Answer withholdingGranted,
        Answer complementaryProtectionAssessed,
        Asylum asylum,
        Trafficking trafficking,
        @NoGate NegativeFearReview negativeFearReview)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/protection";
    }
}

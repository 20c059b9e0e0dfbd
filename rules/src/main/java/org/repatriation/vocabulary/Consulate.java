package org.repatriation.vocabulary;

/** What has passed with the consulate of the person. */
public record Consulate(
        Person person,
        Answer contactRequested,
        Answer contactObjected,
        Answer listConfirmed,
        Answer validated,
        Answer officialsTakePart,
        @NoGate Answer refusedByReceivingState)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/consulate";
    }
}

package org.repatriation.vocabulary;

/** Orders and alerts that concern a person. */
public record Legal(
        Person person,
        Answer courtOrderNotToLeave,
        Answer removalStayed,
        @NoGate Answer appealPending,
        @NoGate Answer securityAlert,
        @NoGate Answer reentryAfterDeportation)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/legal";
    }
}

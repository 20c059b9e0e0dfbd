package org.repatriation.vocabulary;

/** The state of health of a person. */
public record Health(
        Person person,
        @NoGate Answer pregnant,
        @NoGate Answer disabled,
        @NoGate Answer ill,
        @NoGate Answer injured,
        Answer unfitToTravel,
        Answer contagionSymptoms,
        @NoGate Answer needsGuardian)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/health";
    }
}

package org.repatriation.vocabulary;

/** What a decision says, the most protective first. */
public enum Outcome {
    BLOCKED,
    DIVERTED,
    REFERRED,
    NOT_COVERED,
    PENDING,
    RETURNABLE;

    /** Whether a handover may be spoken of at all. */
    public boolean leadsToHandover() {
        return this == PENDING || this == RETURNABLE;
    }
}

package org.repatriation.vocabulary;

/** The moment a period is counted from: the encounter, the start of custody, when the person is ready, the claim, the decision. */
public enum CountedFrom {
    ENCOUNTER,
    CUSTODY,
    READY,
    CLAIM,
    DECISION
}

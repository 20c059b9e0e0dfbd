package org.repatriation.vocabulary;

/** The three stages of a decision, in order. */
public enum Stage {
    QUALIFICATION,
    ELIGIBILITY,
    ROUTING
}

package org.repatriation.vocabulary;

/** What the nationality rests on; when nothing is given it is a {@code CLAIM}. */
public enum NationalityEvidence {
    DOCUMENT,
    CONSULAR_REGISTRATION,
    CONSULATE,
    INTERVIEW,
    CLAIM,
    REFUTED
}

package org.repatriation.vocabulary;

/** The sex a person is recorded with; {@code UNKNOWN} was not asked. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}

package org.repatriation.vocabulary;

/** The permit of stay that a person holds; {@code UNKNOWN} was not asked. */
public enum Permit {
    NONE,
    FMVA,
    FMVL,
    VISITOR_CARD,
    HUMANITARIAN,
    RESIDENT,
    OTHER_LAWFUL,
    UNKNOWN
}

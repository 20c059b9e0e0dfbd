package org.repatriation.vocabulary;

/** What the child-protection authority decided in its plan; {@code UNKNOWN} was not asked. */
public enum RightsPlan {
    NONE,
    PENDING,
    ALLOWS_RETURN,
    REQUIRES_STAY,
    UNKNOWN
}

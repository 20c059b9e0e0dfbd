package org.repatriation.vocabulary;

/** Where a person stands towards asylum; {@code UNKNOWN} was not asked. */
public enum Asylum {
    NONE,
    WISH_EXPRESSED,
    PENDING,
    GRANTED,
    REFUSED,
    UNKNOWN
}

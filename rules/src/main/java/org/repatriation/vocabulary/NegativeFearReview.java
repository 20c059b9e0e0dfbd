package org.repatriation.vocabulary;

/** What became of a negative finding on fear; {@code UNKNOWN} means nobody said that there was one. */
public enum NegativeFearReview {
    NONE,
    REQUESTED,
    UPHELD,
    NOT_ASKED,
    VACATED,
    UNKNOWN
}

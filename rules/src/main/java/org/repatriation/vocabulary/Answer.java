package org.repatriation.vocabulary;

/** An answer: asked and so, asked and not so, or not asked. Unknown is not no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}

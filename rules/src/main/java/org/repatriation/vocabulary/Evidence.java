package org.repatriation.vocabulary;

/** How well a clause or a datum is known, strongest first: read in the text, official statement, press, inference. */
public enum Evidence {
    TEXT,
    OFFICIAL,
    PRESS,
    INFERENCE;

    /** Whether this is known less well than {@code other}. */
    public boolean weakerThan(Evidence other) {
        return compareTo(other) > 0;
    }

    /** The weaker of the two. */
    public static Evidence weaker(Evidence one, Evidence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The stronger of the two. */
    public static Evidence stronger(Evidence one, Evidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

package org.repatriation.service.record;

import java.util.Optional;

/** An act of an officer cannot be recorded on this decision. */
public final class ReviewRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String standing;
    private final String wanted;

    /** Why the act cannot be recorded. */
    public enum Why {
        /** The outcome would not be more protective than the one that holds. */
        LESS_PROTECTIVE,
        /** The decision is final already, and confirming it again says nothing. */
        ALREADY_FINAL
    }

    ReviewRefused(Why why, String standing, Optional<String> wanted) {
        super(why.name(), null, false, false);
        this.why = why;
        this.standing = standing;
        this.wanted = wanted.orElse("");
    }

    /** Why the act cannot be recorded. */
    public Why why() {
        return why;
    }

    /** The outcome that holds. */
    public String standing() {
        return standing;
    }

    /** The outcome that the act would give; empty where it gives none. */
    public String wanted() {
        return wanted;
    }
}

package org.repatriation.service.decision;

/** An idempotency key cannot be used for this request. */
public final class KeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    /** Why the key cannot be used. */
    public enum Why {
        /** Another request was sent with it. */
        REUSED,
        /** The same request was sent with it and is still being decided. */
        IN_USE
    }

    /** Refuses the use of a key. */
    public KeyRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Why the key cannot be used. */
    public Why why() {
        return why;
    }
}

package org.repatriation.service.record;

/** The case's key was erased, so nobody can read its facts or its answer again. */
public final class Erased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Erased() {
        super("erased", null, false, false);
    }
}

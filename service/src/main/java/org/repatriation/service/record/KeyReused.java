package org.repatriation.service.record;

/** The key under which a request was sent belongs to another request. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("reused", null, false, false);
    }
}

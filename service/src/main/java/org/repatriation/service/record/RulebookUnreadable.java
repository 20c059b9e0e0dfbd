package org.repatriation.service.record;

import org.repatriation.rulebook.RulebookRefused;

/** A rulebook that decided is kept, but this version of the service cannot read it, so it cannot decide or explain by it. */
public final class RulebookUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Of a rulebook that was refused.
     *
     * @param id the id of the rulebook
     */
    RulebookUnreadable(String id, RulebookRefused refused) {
        super(
                "This version of the service cannot read the rulebook `" + id + "` that decided ("
                        + refused.mistakes().get(0) + "); ask a service of the version that decided.",
                refused);
    }
}

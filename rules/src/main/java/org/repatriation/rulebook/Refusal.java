package org.repatriation.rulebook;

/** Ends the reading of one file at its first mistake. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Mistake mistake;

    Refusal(String place, String what) {
        super(what);
        this.mistake = new Mistake(place, what);
    }

    Mistake mistake() {
        return mistake;
    }
}

package org.repatriation.vocabulary;

/** What a clause may do: a closed list, and the only control structure of the rulebook. */
public enum Effect {
    COUNTS_AS(Stage.QUALIFICATION),
    COVERS(Stage.ELIGIBILITY),
    BARS(Stage.ELIGIBILITY),
    DIVERTS(Stage.ELIGIBILITY),
    REQUIRES(Stage.ELIGIBILITY),
    PROVIDES(Stage.ELIGIBILITY),
    NOTIFIES(Stage.ELIGIBILITY),
    FORBIDS(Stage.ELIGIBILITY),
    CLOCKS(Stage.ELIGIBILITY),
    KEEPS_TOGETHER(Stage.ELIGIBILITY),
    OPENS(Stage.ROUTING),
    EXCLUDES(Stage.ROUTING),
    LIMITS(Stage.ROUTING),
    PREFERS(Stage.ROUTING),
    /** An exception; it works in the stage of the clause it names. */
    EXCEPTS(null),
    /** Derived from an unknown answer or an unread chapter; no author writes it. */
    REFERS(Stage.ELIGIBILITY);

    private final Stage stage;

    Effect(Stage stage) {
        this.stage = stage;
    }

    /** The stage the effect belongs to; {@code null} only for {@code EXCEPTS}. */
    public Stage stage() {
        return stage;
    }

    /** Whether the effect makes a return possible, so that weak evidence may be set aside and unknown is not met. */
    public boolean permits() {
        return this == COVERS || this == OPENS || this == PREFERS;
    }
}

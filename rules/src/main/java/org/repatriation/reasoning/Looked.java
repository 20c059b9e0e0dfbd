package org.repatriation.reasoning;

/** What the engine looks at: facts laid side by side, each thing that they say in its {@link Slots slot}. */
abstract sealed class Looked permits Known, KnownTie {
    /** What stands in a slot. */
    abstract Object at(int slot);
}

package org.repatriation.reasoning;

import org.repatriation.vocabulary.Tie;

/** A tie of a case, as the engine looks at it. */
final class KnownTie extends Looked {
    private final Object[] row;

    KnownTie(Tie tie) {
        this.row = Slots.alone(tie);
    }

    @Override
    Object at(int slot) {
        return row[slot];
    }
}

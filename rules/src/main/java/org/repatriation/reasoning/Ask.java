package org.repatriation.reasoning;

import java.util.Set;

/** One thing that is asked of what the engine looks at. Equal asks are asked once. */
sealed interface Ask {

    /** Whether it is looked at in this phase. */
    record Phase(int phase) implements Ask {}

    /** Whether a slot holds one of some values, or none of them. */
    record OneOf(int slot, Set<Object> values, boolean in) implements Ask {}

    /** Whether the person has one of some categories: certainly, or certainly or perhaps. */
    record Counts(Set<String> categories, boolean perhaps) implements Ask {}

    /**
     * Whether a slot holds the same as another one, or not the same.
     *
     * @param other the pattern in which the other slot stands, counted from the first; this one or one before it
     */
    record Same(int slot, int other, int otherSlot, boolean equal) implements Ask {}
}

package org.repatriation.reasoning;

import org.repatriation.rulebook.Property;
import org.repatriation.vocabulary.Fact;

/**
 * An answer that nobody gave and that a match depends on. Two are the same where the same field of the request would
 * answer them.
 */
record Unknown(Property property, Fact fact) {

    /** The field of the request. */
    String pointer() {
        return property.pointer(fact);
    }

    /** Whether not knowing it holds the person back. */
    boolean gate() {
        return property.gate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown that
                && property.field().equals(that.property.field())
                && property.gate() == that.property.gate()
                && (fact == that.fact || pointer().equals(that.pointer()));
    }

    @Override
    public int hashCode() {
        return property.field().hashCode();
    }
}

package org.repatriation.vocabulary;

/**
 * What an earlier clause has settled that a person is. Rules look at {@code as} and {@code person}; the engine sees it as
 * something that is known of the person.
 *
 * @param under the instrument whose clauses see the category, or {@code law}
 * @param certain {@code YES}, or {@code UNKNOWN} where an unanswered fact decides
 */
public record Finding(Category as, Person person, String under, Answer certain) implements Fact {
    @Override
    public String pointer() {
        return person.pointer();
    }

    /** What the record's own would be, written out because a decision asks it many hundred times. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Finding that
                        && as == that.as
                        && certain == that.certain
                        && person.equals(that.person)
                        && under.equals(that.under);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * as.ordinal() + under.hashCode()) + 2 * person.hashCode() + certain.ordinal();
    }
}

package org.repatriation.vocabulary;

/**
 * What an earlier clause has settled that a person is. Rules look at {@code as} and {@code person}; the rest is added
 * when they are printed.
 *
 * @param under the instrument whose clauses see the category, or {@code law}
 * @param certain {@code YES}, or {@code UNKNOWN} where an unanswered fact decides
 */
public record Finding(Category as, Person person, String under, Answer certain) implements Fact {
    @Override
    public String pointer() {
        return person.pointer();
    }
}

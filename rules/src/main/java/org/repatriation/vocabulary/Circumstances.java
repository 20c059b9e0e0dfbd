package org.repatriation.vocabulary;

/** Circumstances that call for care; {@code indigenous} may only be read by protective clauses. */
public record Circumstances(Person person, Answer rescuedInDesert, Answer indigenous, Answer destitute)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/circumstances";
    }
}

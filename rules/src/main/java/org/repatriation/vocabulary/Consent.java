package org.repatriation.vocabulary;

/** What a person has asked for, and before whom. */
public record Consent(Person person, Requested requested, Answer beforeAuthority, Answer confirmedBeforeConsul)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/consent";
    }
}

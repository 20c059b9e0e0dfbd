package org.repatriation.vocabulary;

/** What the child-protection authority has done for a child. */
public record ChildProtection(
        Person person,
        RightsPlan rightsPlan,
        Answer authorityNotified,
        Answer receivingAuthorityConfirmed,
        Answer specialistEscort)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/childProtection";
    }
}

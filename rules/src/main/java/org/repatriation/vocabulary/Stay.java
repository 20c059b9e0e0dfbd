package org.repatriation.vocabulary;

/** The right to stay: {@code lawful} is whether the permit held is valid on the local date of readiness. */
public record Stay(
        Person person,
        Permit permit,
        @From("permit") Answer lawful,
        Answer familyTieToNationalOrResident,
        Answer regularisationDeclined)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/stay";
    }
}

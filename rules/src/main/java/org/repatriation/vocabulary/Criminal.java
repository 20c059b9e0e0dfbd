package org.repatriation.vocabulary;

/** A criminal record, as far as a clause speaks of it. */
public record Criminal(
        Person person,
        Answer felony,
        Answer violentConviction,
        Answer specialInterestToReceivingState,
        Answer releasedFromPrison)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/criminal";
    }
}

package org.repatriation.vocabulary;

/** The screening of a child alone; {@code completedIn48Hours} compares its completion with the earlier of encounter and custody. */
public record ChildScreening(
        Person person,
        Answer traffickingRiskOnReturn,
        Answer credibleFear,
        Answer decidesIndependently,
        Answer presumptionRebutted,
        @From("/custody/since") Answer completedIn48Hours)
        implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/childScreening";
    }
}

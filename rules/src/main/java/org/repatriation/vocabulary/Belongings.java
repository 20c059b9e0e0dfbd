package org.repatriation.vocabulary;

/** Whether the person has their belongings back; yes also where nothing was kept. */
public record Belongings(Person person, @NoGate Answer reunited) implements Fact {
    @Override
    public String pointer() {
        return person.pointer() + "/belongings";
    }
}

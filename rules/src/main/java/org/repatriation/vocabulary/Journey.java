package org.repatriation.vocabulary;

/**
 * What is asked for the journey of the whole case.
 *
 * @param withChild whether somebody of the case is under eighteen
 */
public record Journey(
        Programme programme,
        Answer emergency,
        @From("/persons") Answer withChild) implements Fact {
    @Override
    public String pointer() {
        return "";
    }
}

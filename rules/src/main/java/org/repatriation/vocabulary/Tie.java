package org.repatriation.vocabulary;

/**
 * A tie between two persons of a case: {@code of} is {@code kind} {@code to}. Each tie stands in both directions.
 *
 * @param toAdult whether the other person is eighteen or older
 * @param shown whether a document or the consulate shows the tie; no where it rests on statements alone
 */
public record Tie(
        Person of,
        TieKind kind,
        Person to,
        @From("birthDate") Answer toAdult,
        Answer shown) implements Fact {
    @Override
    public String pointer() {
        return to.pointer();
    }
}

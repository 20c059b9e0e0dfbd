package org.repatriation.vocabulary;

/**
 * A person of a case. Ages are answers: whether the person is under, at or over an age on the local date of readiness;
 * unknown where neither a date of birth nor an age was given.
 *
 * @param id the caller's id of the person
 * @param pointer the JSON Pointer of the person in the request
 * @param nationality ISO 3166-1 alpha-3, or {@code UNKNOWN}
 * @param nationalOfCustodyState whether the person is a national of the state that holds them
 */
public record Person(
        String id,
        String pointer,
        String nationality,
        NationalityEvidence nationalityEvidence,
        @From("nationality") Answer nationalOfCustodyState,
        Sex sex,
        @From("birthDate") Answer under12,
        @From("birthDate") Answer under14,
        @From("birthDate") Answer under18,
        @From("birthDate") Answer under20,
        @From("birthDate") Answer atLeast60,
        @From("birthDate") Answer over60,
        @NoGate Answer ageDisputed,
        Answer familyHeldElsewhere)
        implements Fact {

    /** A person is the same person wherever they are met. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

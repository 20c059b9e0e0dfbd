package org.repatriation.vocabulary;

/** What a person is, in the words of the texts; given by {@code COUNTS_AS} clauses only. */
public enum Category {
    CHILD,
    UNACCOMPANIED_CHILD,
    SEPARATED_CHILD,
    ACCOMPANIED_CHILD,
    WOMAN,
    PREGNANT,
    ELDERLY,
    DISABLED,
    ILL,
    INDIGENOUS,
    TRAFFICKING_VICTIM,
    CRIME_VICTIM_OR_WITNESS,
    ASYLUM_SEEKER,
    REFUGEE,
    FELON,
    PRISON_RELEASE,
    SPECIAL_INTEREST,
    DESERT_RESCUED,
    DESTITUTE
}

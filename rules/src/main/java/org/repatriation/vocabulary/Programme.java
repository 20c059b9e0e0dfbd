package org.repatriation.vocabulary;

/** The return programme that is asked for. */
public enum Programme {
    NONE,
    INTERIOR_VOLUNTARY,
    INTERIOR_INITIATIVE,
    LATERAL
}

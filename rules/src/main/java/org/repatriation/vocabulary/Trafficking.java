package org.repatriation.vocabulary;

/** Whether a person is a victim of trafficking: suspected, identified by an authority, or not asked. */
public enum Trafficking {
    NO,
    SUSPECTED,
    IDENTIFIED,
    UNKNOWN
}

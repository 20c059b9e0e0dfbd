package org.repatriation.vocabulary;

/** How a person travels. */
public enum Mode {
    LAND,
    AIR
}

package org.repatriation.vocabulary;

/** Where the person was met; {@code RIVER} is at the border for 8 USC 1232(a)(2)(B). */
public enum Setting {
    LAND_BORDER,
    PORT_OF_ENTRY,
    RIVER,
    DESERT,
    INTERIOR,
    UNKNOWN
}

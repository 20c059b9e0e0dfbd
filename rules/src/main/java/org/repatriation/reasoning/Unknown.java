package org.repatriation.reasoning;

/**
 * An answer that nobody gave and that a match depends on.
 *
 * @param pointer the field of the request
 * @param gate whether not knowing it holds the person back
 */
record Unknown(String pointer, boolean gate) {}

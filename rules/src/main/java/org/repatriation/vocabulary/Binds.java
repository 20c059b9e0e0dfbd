package org.repatriation.vocabulary;

/** When a duty binds: while the person is held, when they are returned, or while they stay. */
public enum Binds {
    DETENTION,
    RETURN,
    STAY
}

package org.repatriation.vocabulary;

/** How an adult asked to be returned: told and has not asked, by word, in writing, refused, or not asked. */
public enum Requested {
    NONE,
    ORAL,
    WRITTEN,
    REFUSED,
    UNKNOWN
}

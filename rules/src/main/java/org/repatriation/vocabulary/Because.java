package org.repatriation.vocabulary;

/** A reason in both languages: a short clause in plain words, without a final stop. */
public record Because(String en, String es) {}

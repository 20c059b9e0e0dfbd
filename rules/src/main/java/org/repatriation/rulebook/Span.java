package org.repatriation.rulebook;

import java.time.LocalDate;

/**
 * The days on which something holds.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds
 */
public record Span(LocalDate from, LocalDate until) {
    /** Every day. */
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether it holds on some day of both. */
    public boolean meets(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}

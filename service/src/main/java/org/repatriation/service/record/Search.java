package org.repatriation.service.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which decisions are wanted, the newest first.
 *
 * @param caseReference the caller's reference
 * @param outcome the outcome of the case, as the contract has it
 * @param clause a clause that stands for one of the persons
 * @param from decided at this moment or later
 * @param to decided before this moment
 * @param before only what comes after this one in the list
 * @param limit how many at most
 */
public record Search(
        Optional<String> caseReference,
        Optional<String> outcome,
        Optional<String> clause,
        Optional<OffsetDateTime> from,
        Optional<OffsetDateTime> to,
        Optional<Last> before,
        int limit) {

    /**
     * The last decision of a page.
     *
     * @param position its place in the log
     * @param decidedAt its moment
     */
    public record Last(long position, OffsetDateTime decidedAt) {
        /** No year that a database could not hold. */
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) (\\d{4}-\\S+)");

        /** That decision as a caller may send it back. */
        public String written() {
            return position + " " + decidedAt.toInstant();
        }

        /** What {@link #written} gave; empty for anything else. */
        public static Optional<Last> read(String written) {
            Matcher parts = WRITTEN.matcher(written);
            try {
                return parts.matches()
                        ? Optional.of(new Last(
                                Long.parseLong(parts.group(1)),
                                Instant.parse(parts.group(2)).atOffset(ZoneOffset.UTC)))
                        : Optional.empty();
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        }
    }
}

package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of the log.
 *
 * @param position counted from 0, without a gap
 * @param id the entry's own id; of a decision, the decision's
 * @param about the decision that a review is about, the decision or the review that an erasure is about; empty for a decision
 * @param at when it was added; never before the entry in front of it, whatever the clock says
 * @param rulebook the rulebook that decided; empty for what is no decision
 * @param body what it holds, encrypted with the key of its case; of an erasure, what was erased
 */
record Entry(
        long position,
        String id,
        Kind kind,
        Optional<String> about,
        OffsetDateTime at,
        Optional<String> rulebook,
        byte[] body) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    /** What an entry is. */
    enum Kind {
        DECISION,
        REVIEW,
        ERASURE,
        /** What the table says is none of these, so somebody has changed it. */
        UNKNOWN;

        static Kind of(String name) {
            return Stream.of(DECISION, REVIEW, ERASURE)
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /** The entry as one line of canonical JSON; these bytes are what the log proves. */
    String line() {
        StringBuilder line = new StringBuilder(body.length * 4 / 3 + 300);
        line.append('{');
        about.ifPresent(decision -> field("about", decision, line).append(','));
        field("at", moment(at), line).append(',');
        line.append("\"body\":\"")
                .append(Base64.getEncoder().encodeToString(body))
                .append("\",");
        field("id", id, line).append(',');
        field("kind", kind.name(), line).append(",\"position\":").append(position);
        rulebook.ifPresent(book -> field("rulebook", book, line.append(',')));
        return line.append('}').toString();
    }

    byte[] leaf() {
        return Hashes.leaf(line().getBytes(StandardCharsets.UTF_8));
    }

    static String moment(OffsetDateTime at) {
        return MOMENT.format(at.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
    }

    private static StringBuilder field(String name, String value, StringBuilder line) {
        Canonical.text(name, line);
        Canonical.text(value, line.append(':'));
        return line;
    }
}

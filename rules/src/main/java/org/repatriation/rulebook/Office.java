package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;

/**
 * Somebody who can be told, asked or sent to: a consulate, a station, a shelter, a Beta group.
 *
 * @param details what else the file says of it, by key, as written
 * @param since the first day on which somebody is there; empty where that was before every case, or where nobody knows it
 * @param until the first day on which nobody is there any more; empty where it has not closed
 */
public record Office(
        String id,
        String kind,
        Optional<String> place,
        Optional<String> region,
        Because name,
        Map<String, String> details,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Evidence evidence,
        String source,
        List<String> rows) {
    /** What stands as the opening of an office that was announced and that nobody has seen open. */
    static final String UNKNOWN = "unknown";

    /** Whether somebody can be sent there on a day: it has opened, as far as is known, and has not closed. */
    public boolean isOpen(LocalDate day) {
        return !UNKNOWN.equals(details.get("since"))
                && since.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}

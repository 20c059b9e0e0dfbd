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
 */
public record Office(
        String id,
        String kind,
        Optional<String> place,
        Optional<String> region,
        Because name,
        Map<String, String> details,
        Evidence evidence,
        String source,
        List<String> rows) {
    /** What stands as the opening of an office that was announced and that nobody has seen open. */
    static final String UNKNOWN = "unknown";

    /** Whether somebody can be sent there on a day: it has opened, as far as is known, and has not closed. */
    public boolean isOpen(LocalDate day) {
        String since = details.getOrDefault("since", "");
        return !since.equals(UNKNOWN)
                && WrittenDate.firstDay(since)
                        .filter(day::isBefore)
                        .or(() -> WrittenDate.firstDay(details.getOrDefault("until", ""))
                                .filter(end -> !day.isBefore(end)))
                        .isEmpty();
    }
}

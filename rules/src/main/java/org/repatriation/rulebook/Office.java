package org.repatriation.rulebook;

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
        List<String> rows) {}

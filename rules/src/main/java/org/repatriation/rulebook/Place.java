package org.repatriation.rulebook;

import java.time.ZoneId;
import java.util.List;
import org.repatriation.vocabulary.Because;

/**
 * A place of custody, from the directory.
 *
 * @param country the state it lies in, or {@code any}
 * @param region the region of the local arrangements, or {@code none}
 * @param zone the clock that is kept there
 */
public record Place(String id, String country, String region, ZoneId zone, Because name, List<String> rows) {}

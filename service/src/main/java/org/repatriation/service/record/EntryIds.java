package org.repatriation.service.record;

import java.time.OffsetDateTime;

/** Makes ids for entries of the log that are no decisions. */
@FunctionalInterface
public interface EntryIds {

    /** A new id; {@code now} is the moment that it sorts by. */
    String next(OffsetDateTime now);
}

package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A decision that was searched for, as the tables have it that it is found by.
 *
 * @param position its place in the log
 * @param outcome the outcome of the case
 * @param recorded what is recorded of it; empty where its case was erased, and where it cannot be read
 * @param unreadable why what is recorded cannot be read; empty where it can, and where the case was erased
 */
public record Found(
        long position,
        String id,
        OffsetDateTime decidedAt,
        String outcome,
        String rulebook,
        Optional<Recorded> recorded,
        Optional<EntryUnreadable> unreadable) {

    /** Whether its case was erased. */
    public boolean isErased() {
        return recorded.isEmpty() && unreadable.isEmpty();
    }

    /**
     * What is recorded of it.
     *
     * @throws Erased where its case was erased
     * @throws EntryUnreadable where it cannot be read
     */
    public Recorded read() {
        unreadable.ifPresent(why -> {
            throw why;
        });
        return recorded.orElseThrow(Erased::new);
    }
}

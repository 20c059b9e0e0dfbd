package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A decision that was searched for.
 *
 * @param position its place in the log
 * @param outcome the outcome of the case
 * @param recorded what is recorded of it; empty where its case was erased
 */
public record Found(
        long position,
        String id,
        OffsetDateTime decidedAt,
        String outcome,
        String rulebook,
        Optional<Recorded> recorded) {}

package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Which decisions are wanted, the newest first.
 *
 * @param caseReference the caller's reference
 * @param outcome the outcome of the case, as the contract has it
 * @param clause a clause that stands for one of the persons
 * @param from decided at this moment or later
 * @param to decided before this moment
 * @param before only what stands before this position of the log
 * @param limit how many at most
 */
public record Search(
        Optional<String> caseReference,
        Optional<String> outcome,
        Optional<String> clause,
        Optional<OffsetDateTime> from,
        Optional<OffsetDateTime> to,
        Optional<Long> before,
        int limit) {}

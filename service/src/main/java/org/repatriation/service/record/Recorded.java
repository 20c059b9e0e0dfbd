package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import tools.jackson.databind.JsonNode;

/**
 * A decision as it is recorded.
 *
 * @param position its place in the log
 * @param rulebook the id of the rulebook that decided it
 * @param answer what was answered, without what is the decision's own
 * @param facts the case as it was posted
 * @param referenceErased whether the caller gave a reference that was erased
 * @param review the last act of an officer; empty while there is none
 */
public record Recorded(
        long position,
        String id,
        OffsetDateTime decidedAt,
        String rulebook,
        JsonNode answer,
        JsonNode facts,
        boolean referenceErased,
        Optional<JsonNode> review) {

    /** The decision as it was answered. */
    public Decision decision() {
        return RecordText.decision(answer, id, decidedAt, review);
    }

    /** Whether an officer has confirmed the decision or made it more protective. */
    public boolean isFinal() {
        return RecordText.isFinal(review);
    }

    /** The case as it was posted. */
    public CaseRequest request() {
        return RecordText.request(facts);
    }
}

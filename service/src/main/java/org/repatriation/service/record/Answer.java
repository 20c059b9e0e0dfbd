package org.repatriation.service.record;

import java.util.Arrays;
import org.repatriation.service.api.model.Decision;

/**
 * A decision and the text that is sent of it: first what is its own (its id, its reference, its moment, its review), then the answer in the
 * bytes that are recorded.
 */
public record Answer(Decision decision, byte[] text) {

    /** The answer that says a decision. */
    public static Answer of(Decision decision) {
        return new Answer(decision, RecordText.sent(decision));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && that.decision.equals(decision) && Arrays.equals(that.text, text);
    }

    @Override
    public int hashCode() {
        return decision.hashCode();
    }
}

package org.repatriation.service.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.repatriation.service.api.model.Decision;

/** The last decisions of the running service; the oldest go when there are too many, or too many persons in them. */
final class DecisionRecords {
    private final int most;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private int persons;

    /**
     * Keeps decisions.
     *
     * @param most how many decisions, and how many persons in all of them together, are kept
     */
    DecisionRecords(int most) {
        this.most = most;
    }

    synchronized void keep(Decision decision) {
        decisions.put(decision.id(), decision);
        persons += decision.persons().size();
        var oldest = decisions.values().iterator();
        while (decisions.size() > 1 && (decisions.size() > most || persons > most)) {
            persons -= oldest.next().persons().size();
            oldest.remove();
        }
    }

    synchronized Optional<Decision> find(String id) {
        return Optional.ofNullable(decisions.get(id));
    }
}

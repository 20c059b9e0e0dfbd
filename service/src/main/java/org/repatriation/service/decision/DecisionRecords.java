package org.repatriation.service.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;

/** The last decisions of the running service; the oldest go when there are too many, or too many persons in them. */
final class DecisionRecords {
    private final int most;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private int persons;

    /**
     * Keeps decisions.
     *
     * @param most how many decisions, and how many persons in all of them together, are kept
     */
    DecisionRecords(int most) {
        this.most = most;
    }

    /** A decision with the request that it answers. */
    record Kept(CaseRequest request, Decision decision) {}

    synchronized void keep(CaseRequest request, Decision decision) {
        kept.put(decision.id(), new Kept(request, decision));
        persons += decision.persons().size();
        var oldest = kept.values().iterator();
        while (kept.size() > 1 && (kept.size() > most || persons > most)) {
            persons -= oldest.next().decision().persons().size();
            oldest.remove();
        }
    }

    synchronized Optional<Decision> find(String id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::decision);
    }

    synchronized Optional<CaseRequest> request(String id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::request);
    }
}

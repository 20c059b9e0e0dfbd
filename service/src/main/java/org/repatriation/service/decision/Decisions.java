package org.repatriation.service.decision;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.KeyReused;

/** Decides cases and has each decision recorded before it is given; many threads may use it. */
public final class Decisions {
    private final Reasoner reasoner;
    private final DecisionWording wording;
    private final DecisionIds ids = new DecisionIds();
    private final DecisionRecords records;
    private final Map<String, CaseRequest> running = new ConcurrentHashMap<>();

    /** Decides by one rulebook and records what was decided. */
    public Decisions(Reasoner reasoner, DecisionRecords records) {
        this.reasoner = reasoner;
        this.records = records;
        this.wording = new DecisionWording(reasoner.rulebook());
    }

    /**
     * Decides a case and answers when the decision is recorded durably.
     *
     * @param request the case as it was posted
     * @param facts the facts that were made of it
     * @param now the moment to write down
     * @param key the key under which the same request may be sent again
     * @throws KeyRefused where the key belongs to another request, or to the same one while it is being decided
     */
    public Answer decide(CaseRequest request, Case facts, OffsetDateTime now, Optional<String> key) {
        return key.isEmpty()
                ? records.keep(write(request, facts, now), request, key)
                : once(key.get(), request, facts, now);
    }

    /** Decides a case and forgets it. */
    public Decision tryOut(CaseRequest request, Case facts, OffsetDateTime now) {
        return write(request, facts, now);
    }

    /** Decides a case with all that is done to record it and to answer, but records nothing. */
    public Answer rehearse(CaseRequest request, Case facts, OffsetDateTime now) {
        return records.rehearse(write(request, facts, now), request);
    }

    /** A decision that is recorded. */
    public Optional<Decision> find(String id) {
        return records.find(id);
    }

    private Answer once(String key, CaseRequest request, Case facts, OffsetDateTime now) {
        CaseRequest other = running.putIfAbsent(key, request);
        if (other != null) {
            throw new KeyRefused(other.equals(request) ? KeyRefused.Why.IN_USE : KeyRefused.Why.REUSED);
        }
        try {
            Optional<Decision> earlier = records.underKey(key, request);
            return earlier.isPresent()
                    ? Answer.of(earlier.get())
                    : records.keep(write(request, facts, now), request, Optional.of(key));
        } catch (KeyReused reused) {
            throw new KeyRefused(KeyRefused.Why.REUSED);
        } finally {
            running.remove(key);
        }
    }

    private Decision write(CaseRequest request, Case facts, OffsetDateTime now) {
        return wording.write(request, facts, reasoner.decide(facts), ids.next(now), now);
    }
}

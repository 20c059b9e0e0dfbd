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
        try (Underway underway = begin(request, facts, now, key)) {
            return underway.record().get();
        }
    }

    /**
     * Decides a case and does not record it yet.
     *
     * @param request the case as it was posted
     * @param facts the facts that were made of it
     * @param now the moment to write down
     * @param key the key under which the same request may be sent again; where it was sent before, nothing is decided
     * @throws KeyRefused where the key belongs to another request, or to the same one while it is being decided
     */
    public Underway begin(CaseRequest request, Case facts, OffsetDateTime now, Optional<String> key) {
        key.ifPresent(name -> take(name, request));
        Runnable end = () -> key.ifPresent(running::remove);
        try {
            Optional<Decision> earlier = key.flatMap(name -> records.underKey(name, request));
            if (earlier.isPresent()) {
                Answer answer = Answer.of(earlier.get());
                return new Underway(() -> () -> answer, end);
            }
            Decision decision = tryOut(request, facts, now);
            return new Underway(() -> records.begin(decision, request, key), end);
        } catch (KeyReused reused) {
            end.run();
            throw new KeyRefused(KeyRefused.Why.REUSED);
        } catch (RuntimeException | Error failed) {
            end.run();
            throw failed;
        }
    }

    private void take(String key, CaseRequest request) {
        CaseRequest other = running.putIfAbsent(key, request);
        if (other != null) {
            throw new KeyRefused(other.equals(request) ? KeyRefused.Why.IN_USE : KeyRefused.Why.REUSED);
        }
    }

    /** Decides a case and forgets it. */
    public Decision tryOut(CaseRequest request, Case facts, OffsetDateTime now) {
        return wording.write(request, facts, reasoner.decide(facts), ids.next(now), now);
    }

    /** Decides a case with all that is done to record it and to answer, but records nothing. */
    public Answer rehearse(CaseRequest request, Case facts, OffsetDateTime now) {
        return records.rehearse(tryOut(request, facts, now), request);
    }

    /** A decision that is recorded. */
    public Optional<Decision> find(String id) {
        return records.find(id);
    }
}

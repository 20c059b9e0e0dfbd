package org.repatriation.service.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;

/** Decides cases and remembers the decisions of this run of the service; many threads may use it. */
public final class Decisions {
    private static final int MOST = 10_000;

    private final Reasoner reasoner;
    private final DecisionWording wording;
    private final DecisionIds ids = new DecisionIds();
    private final DecisionRecords records = new DecisionRecords(MOST);
    private final IdempotencyKeys keys = new IdempotencyKeys(MOST);

    /** Decides by one rulebook. */
    public Decisions(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.wording = new DecisionWording(reasoner.rulebook());
    }

    /**
     * Decides a case and keeps the decision.
     *
     * @param request the case as it was posted
     * @param facts the facts that were made of it
     * @param now the moment to write down
     * @param key the key under which the same request may be sent again
     * @throws KeyRefused where the key belongs to another request, or to the same one while it is being decided
     */
    public Decision decide(CaseRequest request, Case facts, OffsetDateTime now, Optional<String> key) {
        return key.isEmpty() ? keep(request, write(request, facts, now)) : once(key.get(), request, facts, now);
    }

    /** Decides a case and forgets it. */
    public Decision tryOut(CaseRequest request, Case facts, OffsetDateTime now) {
        return write(request, facts, now);
    }

    /** A decision that is still remembered. */
    public Optional<Decision> find(String id) {
        return records.find(id);
    }

    /** The request that a decision answers, while it is remembered. */
    public Optional<CaseRequest> request(String id) {
        return records.request(id);
    }

    private Decision once(String key, CaseRequest request, Case facts, OffsetDateTime now) {
        Optional<Decision> earlier = keys.begin(key, fingerprint(request)).flatMap(records::find);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            Decision decision = keep(request, write(request, facts, now));
            keys.decided(key, decision.id());
            return decision;
        } catch (RuntimeException | Error failed) {
            keys.failed(key);
            throw failed;
        }
    }

    private Decision write(CaseRequest request, Case facts, OffsetDateTime now) {
        return wording.write(request, facts, reasoner.decide(facts), ids.next(now), now);
    }

    private Decision keep(CaseRequest request, Decision decision) {
        records.keep(request, decision);
        return decision;
    }

    /** Stands for a request without keeping its facts. */
    private static String fingerprint(CaseRequest request) {
        try {
            byte[] said = request.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

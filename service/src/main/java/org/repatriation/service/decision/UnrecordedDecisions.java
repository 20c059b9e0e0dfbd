package org.repatriation.service.decision;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.api.model.UnrecordedDecision;

/**
 * Decides cases and keeps nothing of them; many threads may use it. The same case always gets the same bytes: such a decision has
 * neither an id nor a moment.
 */
public final class UnrecordedDecisions {
    private static final String ADVISORY = " It was not recorded, and is no basis for a return.";
    private static final OffsetDateTime NO_MOMENT = OffsetDateTime.MIN.withOffsetSameLocal(ZoneOffset.UTC);

    private final Reasoner reasoner;
    private final DecisionWording wording;

    /** Decides by one rulebook. */
    public UnrecordedDecisions(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.wording = new DecisionWording(reasoner.rulebook());
    }

    /** The rulebook that decides. */
    public RulebookRef rulebook() {
        return new RulebookRef(reasoner.rulebook().id(), reasoner.rulebook().label());
    }

    /**
     * Decides a case.
     *
     * @param request the case as it was posted
     * @param facts the facts that were made of it
     */
    public UnrecordedDecision decide(CaseRequest request, Case facts) {
        Decision decision = wording.write(request, facts, reasoner.decide(facts), "", NO_MOMENT);
        return new UnrecordedDecision(
                decision.outcome(),
                decision.caseReference(),
                decision.asOf(),
                decision.study(),
                false,
                decision.rulebook(),
                decision.evidence(),
                decision.advisory() + ADVISORY,
                decision.persons(),
                decision.handover(),
                decision.excludedPorts());
    }
}

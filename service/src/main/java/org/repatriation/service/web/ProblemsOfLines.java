package org.repatriation.service.web;

import java.util.List;
import java.util.UUID;
import org.repatriation.service.api.model.Problem;
import org.repatriation.service.batch.LineProblems;
import org.repatriation.service.decision.KeyRefused;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.record.RecordUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says the problem of a line as the one of a request is said. */
public final class ProblemsOfLines implements LineProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemsOfLines.class);

    @Override
    public Problem of(RuntimeException why, long line) {
        if (why instanceof RequestRefused refused) {
            return ProblemType.of(refused.kind()).problem(Problems.detail(refused), null, line, refused.faults());
        }
        if (why instanceof KeyRefused refused) {
            return problem(
                    ProblemType.of(refused.why()),
                    refused.why() == KeyRefused.Why.REUSED
                            ? "Another case stood in this line when the batch was sent with this `Idempotency-Key` before;"
                                    + " choose a new key for this batch."
                            : "This line is still being decided for a batch with the same `Idempotency-Key`; send it again"
                                    + " in a moment.",
                    line);
        }
        if (why instanceof RecordUnavailable) {
            return problem(
                    ProblemType.RECORD_UNAVAILABLE,
                    "The record cannot be reached, and nothing is answered that is not recorded; send this line and those"
                            + " after it again.",
                    line);
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", incident, Problems.where(why));
        return problem(
                ProblemType.INTERNAL_ERROR,
                "The case was not decided; tell those who run the service of incident `" + incident + "`.",
                line);
    }

    private static Problem problem(ProblemType type, String detail, long line) {
        return type.problem(detail, null, line, List.of());
    }
}

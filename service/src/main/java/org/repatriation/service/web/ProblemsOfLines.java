package org.repatriation.service.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.repatriation.service.api.model.Problem;
import org.repatriation.service.batch.LineProblems;
import org.repatriation.service.decision.KeyRefused;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.record.EntryUnreadable;
import org.repatriation.service.record.RecordUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says the problem of a line as the one of a request is said. */
public final class ProblemsOfLines implements LineProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemsOfLines.class);

    @Override
    public Problem of(RuntimeException why, long line) {
        if (why instanceof RequestRefused refused) {
            return ProblemType.of(refused.kind()).problem(detail(refused), null, line, refused.faults());
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
        if (why instanceof EntryUnreadable) {
            LOG.error(why.getMessage());
            return problem(ProblemType.RECORD_UNREADABLE, why.getMessage(), line);
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", incident, where(why));
        return problem(
                ProblemType.INTERNAL_ERROR,
                "The case was not decided; tell those who run the service of incident `" + incident + "`.",
                line);
    }

    private static Problem problem(ProblemType type, String detail, long line) {
        return type.problem(detail, null, line, List.of());
    }

    /** The one fault that was found, or how many. */
    static String detail(RequestRefused refused) {
        List<Fault> faults = refused.faults();
        return faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " things are wrong; each is listed with its place and with what to write instead.";
    }

    /** Where something failed, without its message, which may hold facts of a case. */
    static String where(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(30)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        String cause = failure.getCause() == null || failure.getCause() == failure
                ? ""
                : "\ncaused by " + where(failure.getCause());
        return failure.getClass().getName() + frames + cause;
    }
}

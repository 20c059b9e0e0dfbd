package org.repatriation.service.intake;

import java.util.Comparator;
import java.util.List;

/** A request cannot be decided as it was sent; every fault that could be found at once is listed. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Fault> faults;

    /** Why a request is refused, the gravest first. */
    public enum Kind {
        BODY_TOO_LARGE,
        MALFORMED_JSON,
        INVALID_REQUEST,
        CONTRADICTORY_FACTS,
        UNKNOWN_REFERENCE,
        AS_OF_MISMATCH
    }

    private RequestRefused(Kind kind, List<Fault> faults) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Refuses a request for its faults; the gravest gives the kind. */
    public static RequestRefused of(List<Fault> faults) {
        Kind gravest = faults.stream()
                .map(fault -> fault.code().kind())
                .min(Comparator.naturalOrder())
                .orElse(Kind.INVALID_REQUEST);
        return new RequestRefused(gravest, faults);
    }

    static RequestRefused malformed(String detail) {
        return new RequestRefused(Kind.MALFORMED_JSON, List.of(new Fault("", Fault.Code.WRONG_FORM, detail)));
    }

    static RequestRefused tooLarge() {
        return new RequestRefused(
                Kind.BODY_TOO_LARGE,
                List.of(new Fault(
                        "",
                        Fault.Code.TOO_LONG,
                        "The body is larger than 1 MB; send one case, with no more than its contract describes.")));
    }

    static RequestRefused lineTooLong() {
        return new RequestRefused(
                Kind.BODY_TOO_LARGE,
                List.of(new Fault(
                        "",
                        Fault.Code.TOO_LONG,
                        "The line is longer than 1 MB; write one case, with no more than its contract describes.")));
    }

    /** Why the request is refused. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong with it, in the order in which it was found. */
    public List<Fault> faults() {
        return faults;
    }
}

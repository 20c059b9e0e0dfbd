package org.repatriation.service.web;

import java.util.List;
import java.util.Locale;
import org.repatriation.service.api.model.Problem;
import org.repatriation.service.api.model.ProblemError;
import org.repatriation.service.decision.KeyRefused;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.RequestRefused;
import org.springframework.http.HttpStatus;

/** The kinds of problems, as the contract lists them; neither name nor title ever changes. */
enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_REQUEST(400, "The request cannot be read"),
    CONTRADICTORY_FACTS(422, "The facts contradict each other"),
    UNKNOWN_REFERENCE(422, "Something that is named does not exist"),
    AS_OF_MISMATCH(422, "The date of law is not the date of readiness"),
    IDEMPOTENCY_KEY_REUSED(422, "The key belongs to another request"),
    IDEMPOTENCY_KEY_IN_USE(409, "The request is still being decided"),
    LESS_PROTECTIVE(409, "An officer may only make a decision more protective"),
    ALREADY_FINAL(409, "The decision is final already"),
    NOT_FOUND(404, "There is nothing here"),
    RECORD_ERASED(410, "The case was erased"),
    RECORD_UNAVAILABLE(503, "The record cannot be reached"),
    RECORD_UNREADABLE(500, "What is recorded cannot be read"),
    RULEBOOK_UNREADABLE(501, "This version cannot read the rulebook that decided"),
    METHOD_NOT_ALLOWED(405, "This is not done here"),
    NOT_ACCEPTABLE(406, "The answer has another form"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has another form"),
    INTERNAL_ERROR(500, "Something failed inside the service");

    private final HttpStatus status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = HttpStatus.valueOf(status);
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The last step of its {@code type}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem problem(String detail, String instance, List<Fault> faults) {
        return problem(detail, instance, null, faults);
    }

    /** A problem of one line of a batch. */
    Problem problem(String detail, String instance, Long line, List<Fault> faults) {
        return new Problem(
                "/problems/" + word(),
                title,
                status.value(),
                detail,
                instance,
                line,
                faults.stream()
                        .map(fault ->
                                new ProblemError(fault.pointer(), fault.code().word(), fault.detail()))
                        .toList());
    }

    static ProblemType of(RequestRefused.Kind kind) {
        return switch (kind) {
            case BODY_TOO_LARGE -> BODY_TOO_LARGE;
            case MALFORMED_JSON -> MALFORMED_JSON;
            case INVALID_REQUEST -> INVALID_REQUEST;
            case CONTRADICTORY_FACTS -> CONTRADICTORY_FACTS;
            case UNKNOWN_REFERENCE -> UNKNOWN_REFERENCE;
            case AS_OF_MISMATCH -> AS_OF_MISMATCH;
        };
    }

    static ProblemType of(KeyRefused.Why why) {
        return why == KeyRefused.Why.REUSED ? IDEMPOTENCY_KEY_REUSED : IDEMPOTENCY_KEY_IN_USE;
    }

    /** The kind for a status that the server found by itself. */
    static ProblemType of(int status) {
        for (ProblemType type :
                new ProblemType[] {NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
                }) {
            if (type.status.value() == status) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}

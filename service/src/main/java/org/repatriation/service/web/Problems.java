package org.repatriation.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.repatriation.service.api.model.Feature;
import org.repatriation.service.api.model.Problem;
import org.repatriation.service.decision.KeyRefused;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.intake.Words;
import org.repatriation.service.record.EntryUnreadable;
import org.repatriation.service.record.Erased;
import org.repatriation.service.record.RecordUnavailable;
import org.repatriation.service.record.ReviewRefused;
import org.repatriation.service.record.RulebookUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriUtils;

/** Says every problem as RFC 9457 has it, in a sentence for the one who asked. */
@RestControllerAdvice
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(RequestRefused refused, HttpServletRequest request) {
        return answer(ProblemType.of(refused.kind()), ProblemsOfLines.detail(refused), request, refused.faults());
    }

    @ExceptionHandler
    ResponseEntity<Problem> keyRefused(KeyRefused refused, HttpServletRequest request) {
        String detail = refused.why() == KeyRefused.Why.REUSED
                ? "The `Idempotency-Key` was sent with another case before; choose a new key for this one."
                : "The case that was sent with this `Idempotency-Key` is still being decided;"
                        + " send it again in a moment.";
        return answer(ProblemType.of(refused.why()), detail, request, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> recordUnavailable(RecordUnavailable unavailable, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", incident, ProblemsOfLines.where(unavailable));
        return answer(
                ProblemType.RECORD_UNAVAILABLE,
                "The record cannot be reached, and nothing is answered that is not recorded; send the request again,"
                        + " with the same `Idempotency-Key` if it had one, and tell those who run the service of incident"
                        + " `"
                        + incident + "` if it goes on.",
                request,
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> reviewRefused(ReviewRefused refused, HttpServletRequest request) {
        return refused.why() == ReviewRefused.Why.ALREADY_FINAL
                ? answer(
                        ProblemType.ALREADY_FINAL,
                        "An officer has confirmed this decision already, or made it more protective; `"
                                + refused.standing() + "` holds, and only `OVERRIDE` or `REFER` can follow.",
                        request,
                        List.of())
                : answer(
                        ProblemType.LESS_PROTECTIVE,
                        "`" + refused.wanted() + "` is not more protective than `" + refused.standing()
                                + "`, which holds; an officer may only make a decision more protective, and wrong"
                                + " facts are mended by a new decision.",
                        request,
                        List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> erased(Erased erased, HttpServletRequest request) {
        return answer(
                ProblemType.RECORD_ERASED,
                "The case of this decision was erased; only that there was a decision can still be shown.",
                request,
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> entryUnreadable(EntryUnreadable unreadable, HttpServletRequest request) {
        LOG.error(unreadable.getMessage());
        return answer(ProblemType.RECORD_UNREADABLE, unreadable.getMessage(), request, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> rulebookUnreadable(RulebookUnreadable unreadable, HttpServletRequest request) {
        return answer(ProblemType.RULEBOOK_UNREADABLE, unreadable.getMessage(), request, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> notFound(NotFound notFound, HttpServletRequest request) {
        return answer(ProblemType.NOT_FOUND, notFound.getMessage(), request, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> noSuchAddress(NoResourceFoundException none, HttpServletRequest request) {
        return answer(
                ProblemType.NOT_FOUND,
                "There is nothing at this address; the addresses are listed at `/` and in `/openapi.yaml`.",
                request,
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> otherMethod(HttpRequestMethodNotSupportedException other, HttpServletRequest request) {
        var allowed = Objects.requireNonNullElse(other.getSupportedHttpMethods(), List.<HttpMethod>of());
        String methods = new TreeSet<>(allowed.stream().map(HttpMethod::name).toList())
                .stream().map(method -> "`" + method + "`").collect(Collectors.joining(" or "));
        Problem problem = problem(
                ProblemType.METHOD_NOT_ALLOWED,
                Words.quoted(other.getMethod()) + " is not answered at this address; use " + methods + ".",
                request,
                List.of());
        return ResponseEntity.status(ProblemType.METHOD_NOT_ALLOWED.status())
                .allow(allowed.toArray(HttpMethod[]::new))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> otherAnswerWanted(HttpMediaTypeNotAcceptableException other, HttpServletRequest request) {
        return answer(
                ProblemType.NOT_ACCEPTABLE,
                "The answer is `" + form(other) + "`; name that in `Accept`, or leave `Accept` out.",
                request,
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> otherBodySent(HttpMediaTypeNotSupportedException other, HttpServletRequest request) {
        String sent = Optional.ofNullable(other.getContentType())
                .map(type -> "The body is sent as " + Words.quoted(type.toString()))
                .orElse("The body is sent without a `Content-Type`");
        return answer(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, sent + "; send it as `" + form(other) + "`.", request, List.of());
    }

    /** Lines where they are asked for, else JSON. */
    private static MediaType form(HttpMediaTypeException other) {
        return other.getSupportedMediaTypes().contains(BatchesResource.LINES)
                ? BatchesResource.LINES
                : MediaType.APPLICATION_JSON;
    }

    @ExceptionHandler
    ResponseEntity<Problem> noBody(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return refused(CaseIntake.emptyBody(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> parameterMissing(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        String name = missing.getParameterName();
        return refused(
                RequestRefused.of(List.of(new Fault(
                        "?" + name,
                        Code.MISSING,
                        "`" + name + "` is missing; write "
                                + switch (missing.getParameterType()) {
                                    case "LocalDate" -> "a calendar date, such as `" + name + "=2020-03-10`.";
                                    case "Long" -> "a whole number, such as `" + name + "=50`.";
                                    default -> "it behind a question mark, as in `?" + name + "=…`.";
                                }))),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> parameterWrong(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        String name = wrong.getName();
        String written = Words.quoted(String.valueOf(wrong.getValue()));
        Class<?> wanted = wrong.getRequiredType() == List.class
                ? Feature.class
                : Objects.requireNonNullElse(wrong.getRequiredType(), Object.class);
        List<String> words = wanted.isEnum()
                ? Arrays.stream(wanted.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
        Fault fault = wanted.isEnum()
                ? new Fault(
                        "?" + name,
                        Code.NOT_IN_LIST,
                        "`" + name + "` is " + written + ", which is not in its list; "
                                + Words.didYouMean(
                                        String.valueOf(wrong.getValue()), words, "write " + Words.choice(words) + "."))
                : new Fault(
                        "?" + name,
                        Code.WRONG_FORM,
                        "`" + name + "` is " + written
                                + (Number.class.isAssignableFrom(wanted)
                                        ? ", which is no whole number; write one, such as `50`."
                                        : ", which is no calendar date; write year, month and day as in"
                                                + " `2020-03-10`."));
        return refused(RequestRefused.of(List.of(fault)), request);
    }

    /** Whatever else went wrong. Its message may hold facts of a case, so only where it happened is written down. */
    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answer(
                    ProblemType.of(known.getStatusCode().value()),
                    "The request cannot be answered as it was sent; `/openapi.yaml` says how it is written.",
                    request,
                    List.of());
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}: {}", incident, ProblemsOfLines.where(failure));
        return answer(
                ProblemType.INTERNAL_ERROR,
                "What was asked for could not be done; tell those who run the service of incident `" + incident + "`.",
                request,
                List.of());
    }

    private static ResponseEntity<Problem> answer(
            ProblemType type, String detail, HttpServletRequest request, List<Fault> faults) {
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(type, detail, request, faults));
    }

    private static Problem problem(ProblemType type, String detail, HttpServletRequest request, List<Fault> faults) {
        String path = UriUtils.encodePath(UriUtils.decode(request.getRequestURI(), "UTF-8"), "UTF-8");
        return type.problem(detail, path, faults);
    }
}

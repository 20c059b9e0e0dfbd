package org.repatriation.service.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.RecordApi;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.DecisionList;
import org.repatriation.service.api.model.DecisionSummary;
import org.repatriation.service.api.model.Erasure;
import org.repatriation.service.api.model.ErasureRequest;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.Replay;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.intake.Words;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.record.Found;
import org.repatriation.service.record.Recorded;
import org.repatriation.service.record.Reviews;
import org.repatriation.service.record.Search;
import org.repatriation.service.replay.Replays;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Finds decisions, replays, reviews and erases them. */
@RestController
final class RecordResource implements RecordApi {
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_CLAUSE = 160;

    private final DecisionRecords records;
    private final Replays replays;
    private final Reviews reviews;
    private final Erasures erasures;

    RecordResource(DecisionRecords records, Replays replays, Reviews reviews, Erasures erasures) {
        this.records = records;
        this.replays = replays;
        this.reviews = reviews;
        this.erasures = erasures;
    }

    @Override
    public ResponseEntity<DecisionList> listDecisions(
            String caseReference,
            Outcome outcome,
            String clause,
            LocalDate from,
            LocalDate to,
            String cursor,
            Integer limit) {
        List<Fault> faults = new ArrayList<>();
        length("caseReference", caseReference, LONGEST_REFERENCE, faults);
        length("clause", clause, LONGEST_CLAUSE, faults);
        year("from", from, faults);
        year("to", to, faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault(
                    "?to",
                    Code.OUT_OF_RANGE,
                    "`to` is before `from`; write the last day, which is not before the first."));
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            faults.add(new Fault(
                    "?limit",
                    Code.OUT_OF_RANGE,
                    "`limit` is `" + limit + "`; write a number from 1 to " + LARGEST_PAGE + "."));
        }
        Optional<Search.Last> before = cursor == null ? Optional.empty() : last(cursor, faults);
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
        List<Found> found = records.search(new Search(
                Optional.ofNullable(caseReference),
                Optional.ofNullable(outcome).map(Outcome::toString),
                Optional.ofNullable(clause),
                Optional.ofNullable(from).map(RecordResource::begins),
                Optional.ofNullable(to).map(day -> begins(day.plusDays(1))),
                before,
                limit + 1));
        boolean more = found.size() > limit;
        List<Found> page = more ? found.subList(0, limit) : found;
        return answer(new DecisionList(
                page.stream().map(RecordResource::summary).toList(), more ? cursor(page.get(page.size() - 1)) : null));
    }

    @Override
    public ResponseEntity<Replay> replayDecision(String id) {
        return answer(replays.replay(id).orElseThrow(RecordResource::unknown));
    }

    @Override
    public ResponseEntity<Decision> reviewDecision(String id, ReviewRequest request) {
        check(request);
        Decision decision = reviews.review(id, request).orElseThrow(RecordResource::unknown);
        return Sent.decision(ResponseEntity.created(URI.create("/v1/decisions/" + decision.id())), Answer.of(decision));
    }

    @Override
    public ResponseEntity<Erasure> eraseCases(ErasureRequest request) {
        if ((request.decision() == null) == (request.caseReference() == null)) {
            throw RequestRefused.of(List.of(new Fault(
                    "",
                    Code.MISSING,
                    "The body holds neither or both of `decision` and `caseReference`; write the one that says what to"
                            + " erase.")));
        }
        return answer(new Erasure(
                request.decision() == null
                        ? erasures.eraseCase(request.caseReference())
                        : erasures.eraseDecision(request.decision())));
    }

    private static void check(ReviewRequest request) {
        List<Fault> faults = new ArrayList<>();
        boolean overrides = request.act() == ReviewAct.OVERRIDE;
        if (overrides && request.outcome() == null) {
            faults.add(new Fault(
                    "/outcome",
                    Code.MISSING,
                    "`outcome` is missing; write the outcome that holds from now on, more protective than before."));
        }
        if (!overrides && request.outcome() != null) {
            faults.add(new Fault(
                    "/outcome",
                    Code.UNKNOWN_PROPERTY,
                    "`outcome` is given, and `" + request.act()
                            + "` changes none; leave it out, or write `OVERRIDE`."));
        }
        if (request.act() != ReviewAct.CONFIRM && request.reason().isBlank()) {
            faults.add(new Fault(
                    "/reason", Code.MISSING, "`reason` is empty; say why, for whoever reads the decision later."));
        }
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
    }

    static NotFound unknown() {
        return new NotFound("No decision with this `id` is recorded; look for it at `/v1/decisions`.");
    }

    private static DecisionSummary summary(Found found) {
        Optional<Recorded> recorded = found.recorded();
        return new DecisionSummary(
                found.id(),
                recorded.map(each -> each.answer()
                                .path("caseReference")
                                .asStringOpt()
                                .orElse(null))
                        .orElse(null),
                recorded.map(each -> LocalDate.parse(each.answer().path("asOf").asString()))
                        .orElse(null),
                recorded.map(Recorded::decidedAt).orElse(found.decidedAt()).withOffsetSameInstant(ZoneOffset.UTC),
                Outcome.fromValue(
                        recorded.map(each -> each.answer().path("outcome").asString())
                                .orElse(found.outcome())),
                found.rulebook(),
                recorded.map(Recorded::isFinal).orElse(false),
                found.isErased(),
                found.unreadable().map(why -> true).orElse(null));
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static String cursor(Found last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new Search.Last(last.position(), last.decidedAt())
                        .written()
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Search.Last> last(String cursor, List<Fault> faults) {
        try {
            Optional<Search.Last> last =
                    Search.Last.read(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (last.isPresent()) {
                return last;
            }
        } catch (IllegalArgumentException noCursor) {
            // said below
        }
        faults.add(new Fault(
                "?cursor",
                Code.WRONG_FORM,
                "`cursor` is " + Words.quoted(cursor)
                        + ", which no page gave; write the `next` of a page, or leave it out."));
        return Optional.empty();
    }

    private static void length(String name, String value, int longest, List<Fault> faults) {
        if (value != null && (value.isEmpty() || value.length() > longest)) {
            faults.add(new Fault(
                    "?" + name,
                    value.isEmpty() ? Code.WRONG_FORM : Code.TOO_LONG,
                    "`" + name + "` has " + value.length() + " characters; write from 1 to " + longest + "."));
        }
    }

    private static void year(String name, LocalDate date, List<Fault> faults) {
        if (date != null && (date.getYear() < CaseIntake.FIRST_YEAR || date.getYear() > CaseIntake.LAST_YEAR)) {
            faults.add(new Fault(
                    "?" + name,
                    Code.OUT_OF_RANGE,
                    "`" + name + "` is " + Words.quoted(date.toString()) + "; write a year from "
                            + CaseIntake.FIRST_YEAR + " to " + CaseIntake.LAST_YEAR + "."));
        }
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}

package org.repatriation.service.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.DecisionsApi;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Explain;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.Language;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.explanation.Explanations;
import org.repatriation.service.explanation.PrintedPage;
import org.repatriation.service.explanation.Tongue;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.Recorded;
import org.repatriation.service.replay.Replays;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Decides cases and reads decisions again. */
@RestController
final class DecisionsResource implements DecisionsApi {
    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final CaseIntake intake;
    private final Decisions decisions;
    private final Explanations explanations;
    private final DecisionRecords records;
    private final Replays replays;

    DecisionsResource(
            CaseIntake intake,
            Decisions decisions,
            Explanations explanations,
            DecisionRecords records,
            Replays replays) {
        this.intake = intake;
        this.decisions = decisions;
        this.explanations = explanations;
        this.records = records;
        this.replays = replays;
    }

    @Override
    public ResponseEntity<Decision> decide(CaseRequest request, Explain explain, String key) {
        Optional<String> idempotencyKey = Optional.ofNullable(key);
        idempotencyKey.ifPresent(DecisionsResource::check);
        Answer kept = decisions.decide(request, intake.facts(request), intake.now(), idempotencyKey);
        Answer answer = explain == Explain.FULL
                ? Answer.of(explanations.withWhyNot(intake.told(request), kept.decision()))
                : kept;
        return Sent.decision(
                ResponseEntity.created(
                        URI.create(PATH_DECIDE + "/" + answer.decision().id())),
                answer);
    }

    @Override
    public ResponseEntity<Decision> readDecision(String id) {
        return Sent.decision(ResponseEntity.ok(), Answer.of(recorded(id).decision()));
    }

    @Override
    public ResponseEntity<Explanation> explainDecision(String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(replays.explain(recorded(id)));
    }

    @Override
    public ResponseEntity<Resource> readContestPack(String id, Language lang) {
        Tongue tongue = lang == Language.ES ? Tongue.SPANISH : Tongue.ENGLISH;
        String page = replays.contestPack(recorded(id), tongue);
        boolean pdf = wanted().equals(MediaType.APPLICATION_PDF);
        byte[] body = pdf ? PrintedPage.pdf(page) : page.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .contentType(
                        pdf ? MediaType.APPLICATION_PDF : new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(new ByteArrayResource(body));
    }

    /** PDF where the caller would rather have it than HTML. */
    private static MediaType wanted() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String accept = attributes.getRequest().getHeader(HttpHeaders.ACCEPT);
        List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.includes(MediaType.TEXT_HTML) || type.includes(MediaType.APPLICATION_PDF))
                .findFirst()
                .filter(type -> !type.includes(MediaType.TEXT_HTML))
                .map(type -> MediaType.APPLICATION_PDF)
                .orElse(MediaType.TEXT_HTML);
    }

    private Recorded recorded(String id) {
        return records.recorded(id)
                .orElseThrow(
                        () -> new NotFound("No decision with this `id` is recorded; look for it at `/v1/decisions`."));
    }

    static void check(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw RequestRefused.of(List.of(
                    key.isBlank()
                            ? new Fault(KEY, Code.WRONG_FORM, "`" + KEY + "` is empty; write a key, or leave it out.")
                            : new Fault(
                                    KEY,
                                    Code.TOO_LONG,
                                    "`" + KEY + "` has " + key.length() + " characters; write " + LONGEST_KEY
                                            + " at most.")));
        }
    }
}

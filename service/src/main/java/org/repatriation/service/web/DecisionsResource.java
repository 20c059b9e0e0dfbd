package org.repatriation.service.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.DecisionsApi;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Explain;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Decides cases and reads decisions again. */
@RestController
final class DecisionsResource implements DecisionsApi {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final CaseIntake intake;
    private final Decisions decisions;

    DecisionsResource(CaseIntake intake, Decisions decisions) {
        this.intake = intake;
        this.decisions = decisions;
    }

    @Override
    public ResponseEntity<Decision> decide(CaseRequest request, Explain explain, String key) {
        Optional<String> idempotencyKey = Optional.ofNullable(key);
        idempotencyKey.ifPresent(DecisionsResource::check);
        Decision decision = decisions.decide(request, intake.facts(request), intake.now(), idempotencyKey);
        return ResponseEntity.created(URI.create(PATH_DECIDE + "/" + decision.id()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(decision);
    }

    @Override
    public ResponseEntity<Decision> readDecision(String id) {
        Decision decision = decisions
                .find(id)
                .orElseThrow(
                        () -> new NotFound("No decision with this `id` is recorded; look for it at `/v1/decisions`."));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(decision);
    }

    private static void check(String key) {
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

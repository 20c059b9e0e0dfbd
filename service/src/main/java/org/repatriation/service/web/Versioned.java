package org.repatriation.service.web;

import java.time.Duration;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.RulebookRef;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that change only with the rulebook. */
final class Versioned {
    private Versioned() {}

    static <T> ResponseEntity<T> answer(Rulebook rulebook, T body) {
        return ResponseEntity.ok()
                .eTag(rulebook.id())
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    static RulebookRef reference(Rulebook rulebook) {
        return new RulebookRef(rulebook.id(), rulebook.label());
    }
}

package org.repatriation.service.web;

import org.repatriation.service.api.model.Decision;
import org.repatriation.service.record.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends decisions in the text that they have, so that what was recorded is not written a second time. */
final class Sent {
    private Sent() {}

    /** The generated interfaces know only the object; what goes out is its text. */
    @SuppressWarnings("unchecked")
    static ResponseEntity<Decision> decision(ResponseEntity.BodyBuilder response, Answer answer) {
        ResponseEntity<?> text = response.cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.text());
        return (ResponseEntity<Decision>) text;
    }
}

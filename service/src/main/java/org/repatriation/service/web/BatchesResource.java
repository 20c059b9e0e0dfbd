package org.repatriation.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.repatriation.service.api.BatchesApi;
import org.repatriation.service.api.model.BatchRecord;
import org.repatriation.service.batch.Batches;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Decides many cases in one request. It does not implement the generated interface, which would hand over the whole body at
 * once: lines are read and answered as they come.
 */
@RestController
final class BatchesResource {
    static final MediaType LINES = MediaType.parseMediaType("application/jsonl");

    private final Batches batches;

    BatchesResource(Batches batches) {
        this.batches = batches;
    }

    @PostMapping(path = BatchesApi.PATH_DECIDE_BATCH, consumes = "application/jsonl", produces = "application/jsonl")
    void decide(
            @RequestParam(value = "record", required = false) BatchRecord record,
            @RequestHeader(value = DecisionsResource.KEY, required = false) String key,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<String> idempotencyKey = Optional.ofNullable(key);
        idempotencyKey.ifPresent(DecisionsResource::check);
        response.setContentType(LINES.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        try {
            batches.run(request.getInputStream(), response.getOutputStream(), record != BatchRecord.NO, idempotencyKey);
        } catch (IOException callerIsGone) {
            // what was begun cannot become an error page any more
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new ClientAbortException(callerIsGone));
        }
    }
}

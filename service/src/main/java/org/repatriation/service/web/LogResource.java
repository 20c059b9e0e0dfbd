package org.repatriation.service.web;

import java.util.ArrayList;
import java.util.List;
import org.repatriation.service.api.LogApi;
import org.repatriation.service.api.model.Checkpoint;
import org.repatriation.service.api.model.ConsistencyProof;
import org.repatriation.service.api.model.InclusionProof;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.record.LogProofs;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Proves that nothing in the record was changed, left out or put in later. */
@RestController
final class LogResource implements LogApi {
    private final LogProofs log;

    LogResource(LogProofs log) {
        this.log = log;
    }

    @Override
    public ResponseEntity<Checkpoint> readCheckpoint() {
        return answer(log.checkpoint());
    }

    @Override
    public ResponseEntity<InclusionProof> proveInclusion(String id) {
        return answer(log.inclusion(id)
                .orElseThrow(() -> new NotFound(
                        "The log has no entry with this `id`; write the id of a decision that is recorded.")));
    }

    @Override
    public ResponseEntity<ConsistencyProof> proveConsistency(Long from, Long to) {
        List<Fault> faults = new ArrayList<>();
        if (from < 1) {
            faults.add(new Fault(
                    "?from", Code.OUT_OF_RANGE, "`from` is `" + from + "`; write the smaller size, at least 1."));
        }
        if (to < from) {
            faults.add(new Fault(
                    "?to", Code.OUT_OF_RANGE, "`to` is less than `from`; write the larger size, not less than it."));
        } else {
            long size = log.size();
            if (to > size) {
                faults.add(new Fault(
                        "?to",
                        Code.OUT_OF_RANGE,
                        "`to` is `" + to + "`, and the log has " + size + " entries; write that number or less."));
            }
        }
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
        return answer(log.consistency(from, to));
    }

    @Override
    public ResponseEntity<Resource> exportLog() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/jsonl"))
                .body(new InputStreamResource(log.export()));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}

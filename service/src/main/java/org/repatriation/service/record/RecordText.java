package org.repatriation.service.record;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Review;
import org.repatriation.service.api.model.UnrecordedDecision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How cases and decisions are written in the record, and read from it. */
public final class RecordText {
    /** What a decision has of its own, so that it is no part of what is compared. */
    private static final List<String> OWN = List.of("id", "decidedAt", "final", "review");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    /** An answer without what is the decision's own. */
    private static final ContractText SENT = new ContractText(Map.of(Decision.class, Set.copyOf(OWN)));

    /** An answer as it is recorded: never with why-not, which is worked out again when it is asked for. */
    private static final ContractText RECORDED =
            new ContractText(Map.of(Decision.class, Set.copyOf(OWN), PersonDecision.class, Set.of("whyNot")));

    /** What is told first of a decision that is not recorded stands apart. */
    private static final ContractText UNRECORDED =
            new ContractText(Map.of(UnrecordedDecision.class, Set.of("outcome")));

    /** Everything, in one order. */
    private static final ContractText WHOLE = new ContractText(Map.of());

    private static final byte[] ANSWER = "{\"answer\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FACTS = ",\"facts\":".getBytes(StandardCharsets.UTF_8);

    /** What stands before the answer where a decision is sent. */
    private record Own(
            String id,
            OffsetDateTime decidedAt,
            @JsonProperty("final") boolean isFinal,
            Review review) {
        private static Own of(Decision decision) {
            return new Own(decision.id(), decision.decidedAt(), decision._final(), decision.review());
        }
    }

    private record First(Outcome outcome) {}

    private RecordText() {}

    /** A case as it was posted, in its one way to be written. */
    static String canonical(CaseRequest request) {
        return new String(WHOLE.write(request), StandardCharsets.UTF_8);
    }

    /** What was answered, in its one way to be written. */
    static byte[] canonical(Decision decision) {
        return RECORDED.write(decision);
    }

    /** A decision as it is sent, with why-not where it has that. */
    static byte[] sent(Decision decision) {
        return sent(decision, SENT.write(decision));
    }

    /** A decision as it is sent, of an answer that is written. */
    static byte[] sent(Decision decision, byte[] answer) {
        return joined(WHOLE.write(Own.of(decision)), answer);
    }

    /** A decision that is not recorded, as it is sent: its outcome stands first. */
    public static byte[] sent(UnrecordedDecision decision) {
        return joined(WHOLE.write(new First(decision.outcome())), UNRECORDED.write(decision));
    }

    /** The values of two objects as one; neither is empty. */
    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length - 1);
        System.arraycopy(other, 0, both, one.length - 1, other.length);
        both[one.length - 1] = ',';
        return both;
    }

    /** What the record holds of a decision: the answer and the facts, both as they were written before. */
    static byte[] whole(byte[] answer, String facts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(answer.length + facts.length() + 64);
        whole.writeBytes(ANSWER);
        whole.writeBytes(answer);
        whole.writeBytes(FACTS);
        whole.writeBytes(facts.getBytes(StandardCharsets.UTF_8));
        whole.write('}');
        return whole.toByteArray();
    }

    /** A case as it was posted. */
    static ObjectNode facts(CaseRequest request) {
        return JSON.valueToTree(request);
    }

    static CaseRequest request(JsonNode facts) {
        return JSON.treeToValue(facts, CaseRequest.class);
    }

    /** What was answered, without what is the decision's own (its id, its moment, its review) and without why-not. */
    public static ObjectNode answer(Decision decision) {
        ObjectNode answer = JSON.valueToTree(decision);
        answer.remove(OWN);
        answer.path("persons").forEach(person -> ((ObjectNode) person).remove("whyNot"));
        return answer;
    }

    static Decision decision(JsonNode answer, String id, OffsetDateTime decidedAt, Optional<JsonNode> review) {
        ObjectNode whole = ((ObjectNode) answer).deepCopy();
        whole.put("id", id);
        whole.put("decidedAt", decidedAt.withOffsetSameInstant(ZoneOffset.UTC).toString());
        review.ifPresent(act -> whole.set("review", act));
        whole.put("final", isFinal(review));
        return JSON.treeToValue(whole, Decision.class);
    }

    static JsonNode review(Review review) {
        return JSON.valueToTree(review);
    }

    /** Whether the last act, if there is one, ends the case. */
    static boolean isFinal(Optional<JsonNode> review) {
        return review.filter(act -> !act.path("act").asString().equals("REFER")).isPresent();
    }

    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}

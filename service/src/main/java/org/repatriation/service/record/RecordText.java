package org.repatriation.service.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How cases and decisions are written in the record, and read from it. */
public final class RecordText {
    /** What a decision has of its own, so that it is no part of what is compared. */
    private static final List<String> OWN = List.of("id", "decidedAt", "final", "review");

    private static final JsonMapper JSON = ContractJson.TREES;

    /** Writes as {@link Canonical} does, at once and without a tree. */
    private static final JsonMapper SORTED = ContractJson.TEXT
            .rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Decision.class, WithoutOwn.class)
            .build();

    private static final JsonMapper CANONICAL =
            SORTED.rebuild().addMixIn(PersonDecision.class, WithoutWhyNot.class).build();

    private static final JsonMapper WITHOUT_REFERENCE = CANONICAL
            .rebuild()
            .addMixIn(CaseRequest.class, WithoutReference.class)
            .build();

    private static final byte[] ANSWER = "{\"answer\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] APART = ",\"apart\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DECIDED_AT = ",\"decidedAt\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FACTS = "\",\"facts\":".getBytes(StandardCharsets.UTF_8);

    /** What stands before the answer where a decision is sent. */
    private record Own(
            String id,
            String caseReference,
            OffsetDateTime decidedAt,
            @JsonProperty("final") boolean isFinal,
            Review review) {
        private static Own of(Decision decision) {
            return new Own(
                    decision.id(),
                    decision.caseReference(),
                    decision.decidedAt(),
                    decision._final(),
                    decision.review());
        }
    }

    private RecordText() {}

    @JsonIgnoreProperties({"id", "caseReference", "decidedAt", "final", "review"})
    private interface WithoutOwn {}

    @JsonIgnoreProperties("caseReference")
    private interface WithoutReference {}

    @JsonIgnoreProperties("whyNot")
    private interface WithoutWhyNot {}

    /** A case as it was posted, in its one way to be written. */
    static String canonical(CaseRequest request) {
        return new String(written(CANONICAL, request), StandardCharsets.UTF_8);
    }

    /** The facts of a case, in their one way to be written: all that was posted but the caller's reference. */
    static String canonicalFacts(CaseRequest request) {
        return new String(written(WITHOUT_REFERENCE, request), StandardCharsets.UTF_8);
    }

    /** What was answered, in its one way to be written, without the caller's reference. */
    static byte[] canonical(Decision decision) {
        return written(CANONICAL, decision);
    }

    /** A decision as it is sent, with why-not where it has that. */
    static byte[] sent(Decision decision) {
        return sent(decision, written(SORTED, decision));
    }

    /** A decision as it is sent, of an answer that is written. */
    static byte[] sent(Decision decision, byte[] answer) {
        byte[] own = JSON.writeValueAsBytes(Own.of(decision));
        byte[] sent = Arrays.copyOf(own, own.length + answer.length - 1);
        System.arraycopy(answer, 0, sent, own.length - 1, answer.length);
        sent[own.length - 1] = ',';
        return sent;
    }

    /**
     * What the record holds of a decision: the answer and the facts, both as they were written before, the moment, and the hash of
     * what lies apart. The first versions recorded no moment; of what they recorded, only the table that decisions are found by has
     * it. They recorded the caller's reference with answer and facts.
     */
    static byte[] whole(byte[] answer, Optional<Apart> apart, OffsetDateTime decidedAt, String facts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(answer.length + facts.length() + 160);
        whole.writeBytes(ANSWER);
        whole.writeBytes(answer);
        apart.ifPresent(reference -> {
            whole.writeBytes(APART);
            whole.writeBytes(reference.hash().getBytes(StandardCharsets.US_ASCII));
            whole.write('"');
        });
        whole.writeBytes(DECIDED_AT);
        whole.writeBytes(decidedAt.toInstant().toString().getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(FACTS);
        whole.writeBytes(facts.getBytes(StandardCharsets.UTF_8));
        whole.write('}');
        return whole.toByteArray();
    }

    /** Control characters are escaped in another way than {@link Canonical} does; they are so rare that a tree may be made. */
    private static byte[] written(JsonMapper mapper, Object value) {
        byte[] text = mapper.writeValueAsBytes(value);
        for (int i = 1; i < text.length; i++) {
            if (text[i] == 'u' && text[i - 1] == '\\') {
                return Canonical.write(read(new String(text, StandardCharsets.UTF_8)))
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    /** A case as it was posted. */
    static ObjectNode facts(CaseRequest request) {
        return JSON.valueToTree(request);
    }

    /** The caller's reference, as a field of what is recorded. */
    static ObjectNode reference(String caseReference) {
        return object().put("caseReference", caseReference);
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

    /** When a decision was decided, where what is recorded of it says so. */
    static Optional<OffsetDateTime> decidedAt(JsonNode whole) {
        return whole.path("decidedAt").asStringOpt().map(OffsetDateTime::parse);
    }

    static ObjectNode review(Review review) {
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

package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.node.ObjectNode;

/** Callers' references and officers' reasons can be erased before their cases; then the rest is as it was. */
class ErasedPartsTest {
    private static final OffsetDateTime DECIDED = OffsetDateTime.parse("2020-03-10T12:30:04Z");
    private static final String REFERENCE = "file 4711";
    private static final String REASON = "she said that she is afraid";
    private static final String ROLE = "shift supervisor";

    @TempDir
    private Path keys;

    private OpenRecord record;
    private Decisions decisions;
    private CaseIntake intake;
    private CaseRequest request;

    @BeforeEach
    void open() throws IOException {
        record = OpenRecord.empty(keys);
        Rulebook rulebook = Rulebook.carried();
        decisions = new Decisions(new Reasoner(rulebook), record.records);
        intake = new CaseIntake(rulebook);
        request = OpenRecord.request(
                new String(intake.example().readAllBytes(), StandardCharsets.UTF_8).replace("A-17", REFERENCE));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Decision decided(OffsetDateTime at, Optional<String> key) {
        return decisions.decide(request, intake.facts(request), at, key).decision();
    }

    private List<String> foundByReference() {
        return record
                .records
                .search(new Search(
                        Optional.of(REFERENCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        10))
                .stream()
                .map(Found::id)
                .toList();
    }

    /** What the log holds of an entry, opened with the key of its case. */
    private String opened(String decision, Kind kind, String entry) {
        byte[] body = record.tables.queryForObject("select body from log_entry where id = ?", byte[].class, entry);
        return DecisionRecords.opened(record.records.key(decision).orElseThrow(), kind, entry, body)
                .toString();
    }

    private String reviewOf(String decision) {
        return record.tables.queryForObject(
                "select id from log_entry where kind = 'REVIEW' and about = ?", String.class, decision);
    }

    private void assertNoFaults() {
        assertThat(record.check.check().faults()).isEmpty();
    }

    @Test
    void without_its_reference_a_decision_is_what_it_was_and_nobody_finds_whose_it_is() {
        Decision old = decided(DECIDED, Optional.of("key"));
        Decision kept = decided(DECIDED.plusDays(1), Optional.empty());
        assertThat(foundByReference()).containsExactly(kept.id(), old.id());
        assertThat(opened(old.id(), Kind.DECISION, old.id()))
                .as("the log has no reference at any time")
                .doesNotContain(REFERENCE);

        assertThat(record.erasures.eraseReferencesDecidedBefore(DECIDED)).isZero();
        assertThat(record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1)))
                .isOne();
        assertThat(record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1)))
                .isZero();

        Recorded recorded = record.records.recorded(old.id()).orElseThrow();
        assertThat(recorded.decision().caseReference()).isNull();
        assertThat(recorded.request().caseReference()).isNull();
        assertThat(recorded.request().persons()).isEqualTo(request.persons());
        assertThat(recorded.answer())
                .isEqualTo(RecordText.answer(old).without("caseReference"))
                .isEqualTo(RecordText.answer(
                        decisions.tryOut(recorded.request(), intake.facts(recorded.request()), recorded.decidedAt())));
        assertThat(record.records.find(kept.id())).contains(kept);
        assertThat(foundByReference()).containsExactly(kept.id());
        assertThat(record.records.underKey("key", request)).isEmpty();
        assertNoFaults();

        assertThat(record.erasures.eraseDecision(old.id())).containsExactly(old.id());
        assertThatThrownBy(() -> record.records.find(old.id())).isInstanceOf(Erased.class);
        assertNoFaults();
    }

    @Test
    void a_key_that_is_found_in_the_moment_in_which_its_reference_is_erased_gives_no_decision() {
        Decision old = decided(DECIDED, Optional.of("key"));
        byte[] key = record.tables.queryForObject("select key_hash from idempotency_key", byte[].class);
        byte[] hash = record.tables.queryForObject("select request_hash from idempotency_key", byte[].class);
        record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1));
        record.tables.update(
                "insert into idempotency_key values (?, ?, ?, ?)", key, hash, old.id(), OffsetDateTime.now());

        assertThatThrownBy(() -> record.records.underKey("key", request)).isInstanceOf(Erased.class);
    }

    @Test
    void without_its_reason_a_review_is_what_it_was() {
        String decision = decided(DECIDED, Optional.empty()).id();
        Decision reviewed = record.reviews
                .review(decision, new ReviewRequest(ReviewAct.OVERRIDE, Outcome.REFERRED, REASON, ROLE))
                .orElseThrow();
        assertThat(reviewed.review().reason()).isEqualTo(REASON);
        assertThat(reviewed.review().role()).isEqualTo(ROLE);
        assertThat(opened(decision, Kind.REVIEW, reviewOf(decision))).doesNotContain(REASON, ROLE);

        OffsetDateTime acted = reviewed.review().at();
        assertThat(record.erasures.eraseReasonsGivenBefore(acted.minusSeconds(1)))
                .isZero();
        assertThat(record.erasures.eraseReasonsGivenBefore(acted.plusMinutes(1)))
                .isOne();
        assertThat(record.erasures.eraseReasonsGivenBefore(acted.plusMinutes(1)))
                .isZero();

        Decision after = record.records.find(decision).orElseThrow();
        assertThat(after.review().reason()).isNull();
        assertThat(after.review().role()).isNull();
        assertThat(after.review().act()).isEqualTo(ReviewAct.OVERRIDE);
        assertThat(after.review().outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(after.review().at()).isEqualTo(acted);
        assertThat(after._final()).isTrue();
        assertThat(after.caseReference()).isEqualTo(REFERENCE);
        assertNoFaults();
    }

    @Test
    void to_erase_a_case_is_to_erase_its_reference_and_reasons() {
        String decision = decided(DECIDED, Optional.empty()).id();
        record.reviews.review(decision, new ReviewRequest(ReviewAct.CONFIRM, null, REASON, ROLE));

        record.erasures.eraseDecision(decision);

        assertThat(record.tables.queryForList(
                        "select position from decision where reference is not null or case_hash is not null"
                                + " union select position from review where reason is not null"))
                .isEmpty();
        assertThat(record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1)))
                .isZero();
        assertThat(record.erasures.eraseReasonsGivenBefore(OffsetDateTime.now().plusDays(1)))
                .isZero();
        assertNoFaults();
    }

    @Test
    void what_was_erased_and_is_there_again_is_named() {
        String decision = decided(DECIDED, Optional.empty()).id();
        record.reviews.review(decision, new ReviewRequest(ReviewAct.CONFIRM, null, REASON, ROLE));
        byte[] reference = record.tables.queryForObject("select reference from decision", byte[].class);
        byte[] reason = record.tables.queryForObject("select reason from review", byte[].class);
        record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1));
        record.erasures.eraseReasonsGivenBefore(OffsetDateTime.now().plusDays(1));
        record.tables.update("update decision set reference = ?", reference);
        record.tables.update("update review set reason = ?", reason);

        assertThat(record.check.check().faults())
                .containsExactly(
                        "Position 0: `case_hash` of the table of decisions is not what the log has.",
                        "Position 2: the reference of the case that was erased here is there.",
                        "Position 3: the reason of the review that was erased here is there.");
    }

    @Test
    void an_erasure_of_something_unknown_is_named() {
        String decision = decided(DECIDED, Optional.empty()).id();
        record.log.add(added("another", Kind.ERASURE, decision, new byte[] {1}, List.of()));

        assertThat(record.check.check().faults())
                .containsExactly("Position 1: this version does not know what was erased here.");
    }

    @Test
    void what_earlier_versions_recorded_is_read_as_before_and_erased_with_its_case() {
        Decision decision = decisions.tryOut(request, intake.facts(request), DECIDED);
        CaseKey key = record.ring.newCase(decision.id());
        ObjectNode whole = RecordText.object();
        whole.set("answer", RecordText.answer(decision));
        whole.put("decidedAt", decision.decidedAt().toString());
        whole.set("facts", RecordText.facts(request));
        record.log.add(new NewDecision(
                decision,
                key.seal(Kind.DECISION, decision.id(), packed(whole)),
                Optional.empty(),
                key.wrapped(),
                record.ring.masterKey(),
                Optional.of(record.records.caseHash(REFERENCE)),
                Optional.empty(),
                DecisionRecords.clauses(decision),
                new ClauseBlocks(),
                List.of()));
        ObjectNode review = RecordText.object()
                .put("act", "CONFIRM")
                .put("at", "2020-03-10T13:00:00Z")
                .put("reason", REASON)
                .put("role", ROLE);
        record.log.add(added(
                "review",
                Kind.REVIEW,
                decision.id(),
                key.seal(Kind.REVIEW, "review", packed(review)),
                List.of(decision.id(), "CONFIRM")));

        assertThat(record.erasures.eraseReferencesDecidedBefore(DECIDED.plusDays(1)))
                .isZero();
        assertThat(record.erasures.eraseReasonsGivenBefore(OffsetDateTime.now().plusDays(1)))
                .isZero();
        Decision found = record.records.find(decision.id()).orElseThrow();
        assertThat(found.caseReference()).isEqualTo(REFERENCE);
        assertThat(found.review().reason()).isEqualTo(REASON);
        assertThat(found.review().role()).isEqualTo(ROLE);
        assertThat(foundByReference()).containsExactly(decision.id());
        assertNoFaults();

        record.erasures.eraseDecidedBefore(DECIDED.plusDays(1));
        assertThatThrownBy(() -> record.records.find(decision.id())).isInstanceOf(Erased.class);
        assertNoFaults();
    }

    private static byte[] packed(ObjectNode whole) {
        return Packed.pack(Canonical.write(whole).getBytes(StandardCharsets.UTF_8));
    }

    /** An entry with a row of the table of reviews, as an earlier version wrote it, or with none. */
    private static Addition added(String id, Kind kind, String about, byte[] body, List<String> review) {
        return new Addition() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public Optional<String> about() {
                return Optional.of(about);
            }

            @Override
            public Optional<String> rulebook() {
                return Optional.empty();
            }

            @Override
            public byte[] body() {
                return body;
            }

            @Override
            public void check(JdbcOperations tables) {}

            @Override
            public List<Row> rows(long position) {
                return review.isEmpty()
                        ? List.of()
                        : List.of(new Row(
                                Rows.Kind.of("review", "position, decision, act"),
                                position,
                                review.get(0),
                                review.get(1)));
            }
        };
    }
}

package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever decisions are found by, and whatever proofs are made of, is held against the log. */
class LogCheckTest {
    private static final int DECISIONS = 260;
    private static final int CONFIRMED = 3;
    private static final int OVERRIDDEN = 4;
    private static final int ERASED = 5;
    private static final ReviewRequest CONFIRM =
            new ReviewRequest(ReviewAct.CONFIRM, null, "read and confirmed", "chief");
    private static final List<String> IDS = new ArrayList<>();

    @TempDir
    private static Path keys;

    private static OpenRecord record;
    private static TransactionTemplate transaction;

    /** Decisions from place 0 on; after them the reviews of two, and an erasure. */
    @BeforeAll
    static void fill() throws IOException {
        record = OpenRecord.empty(keys);
        transaction = new TransactionTemplate(new JdbcTransactionManager(record.database));
        Rulebook rulebook = Rulebook.carried();
        CaseIntake intake = new CaseIntake(rulebook);
        CaseRequest request = intake.read(intake.example());
        Decisions decisions = new Decisions(new Reasoner(rulebook), record.records);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-24T10:00:00Z");
        for (int i = 0; i < DECISIONS; i++) {
            Optional<String> key = i < 2 ? Optional.of("key-" + i) : Optional.empty();
            IDS.add(decisions
                    .decide(i == 0 ? other(intake) : request, intake.facts(request), now.plusMinutes(i), key)
                    .decision()
                    .id());
        }
        record.reviews.review(IDS.get(CONFIRMED), CONFIRM);
        record.reviews.review(
                IDS.get(OVERRIDDEN), new ReviewRequest(ReviewAct.OVERRIDE, Outcome.REFERRED, "she is afraid", "chief"));
        record.erasures.eraseDecision(IDS.get(ERASED));
        record.proofs.sign();
    }

    @AfterAll
    static void close() {
        record.close();
    }

    private static CaseRequest other(CaseIntake intake) throws IOException {
        return OpenRecord.request(new String(intake.example().readAllBytes()).replace("A-17", "A-18"));
    }

    /** What is found where something is changed; it is as it was afterwards. */
    private static List<String> foundAfter(String change) {
        return transaction.execute(status -> {
            assertThat(record.tables.update(change)).isPositive();
            status.setRollbackOnly();
            return record.check.check().faults();
        });
    }

    @Test
    void nothing_is_found_where_nothing_was_changed() {
        assertThat(record.check.check()).isEqualTo(new LogCheck.Result(DECISIONS + 3, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set outcome = 'BLOCKED' where position = 7   | 7 | `outcome` of the table of decisions is not what the log has.",
                "set study = true where position = 8          | 8 | `study` of the table of decisions is not what the log has.",
                "set decided_at = '2021-01-01T00:00:00Z' where position = 9 | 9 | `decided_at` of the table of decisions is not what the log has.",
                "set case_hash = null where position = 10     | 10 | `case_hash` of the table of decisions is not what the log has.",
                "set case_hash = (select case_hash from decision where position = 0) where position = 11 | 11 | `case_hash` of the table of decisions is not what the log has.",
                "set case_key = (select case_key from decision where position = 0) where position = 12 | 12 | what is recorded cannot be opened with the key of its case.",
                "set case_key = null where position = 13      | 13 | the key of the case is gone, and nobody has erased it.",
                "set reference = null, case_hash = null where position = 14 | 14 | the reference of the case is gone, and nobody has erased it.",
                "set reference = (select reference from decision where position = 0) where position = 14 | 14 | what is recorded cannot be opened with the key of its case.",
                "set id = 'another' where position = 14       | 14 | the table of decisions does not have here what the log has.",
                "set position = 1000 where position = 15      | 15 | the table of decisions does not have here what the log has."
            })
    void what_decisions_are_found_by_is_held_against_the_log(String change, int position, String what) {
        assertThat(foundAfter("update decision " + change)).containsExactly("Position " + position + ": " + what);
    }

    @Test
    void a_decision_that_is_not_found_any_more_or_that_nobody_decided_is_named() {
        String what = ": the table of decisions does not have here what the log has.";

        assertThat(foundAfter("delete from decision where position = 16")).containsExactly("Position 16" + what);
        assertThat(foundAfter(
                        "insert into decision (position, id, outcome, study, decided_at) select 261, 'invented', outcome,"
                                + " study, decided_at from decision where position = 16"))
                .first()
                .isEqualTo("Position 261" + what);
    }

    @Test
    void a_decision_that_was_erased_and_has_its_key_again_is_named() {
        assertThat(foundAfter(
                        "update decision set case_key = (select case_key from decision where position = 0) where position"
                                + " = 5"))
                .containsExactly(
                        "Position 5: what is recorded cannot be opened with the key of its case.",
                        "Position 262: the key of the case that was erased here is there.");
    }

    @Test
    void a_clause_that_its_decisions_are_not_found_by_any_more_is_named() {
        String gone = ": the decision would not be found by `lar-2016/common-3`.";

        assertThat(foundAfter("delete from clause_block where clause = 'lar-2016/common-3' and block = 1"))
                .containsExactly(
                        "Position 256" + gone, "Position 257" + gone, "Position 258" + gone, "Position 259" + gone);
        assertThat(foundAfter("delete from clause_block where clause = 'lar-2016/common-3'"))
                .as("no more than a hundred are told")
                .hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update review set act = 'REFER' where position = 260        | 260",
                "update review set outcome = 'BLOCKED' where position = 261  | 261",
                "update review set outcome = null where position = 261       | 261",
                "delete from review where position = 261                     | 261",
                "insert into review (position, decision, act, outcome) values (262, 'nobody', 'CONFIRM', null)  | 262"
            })
    void what_officers_did_is_held_against_the_log(String change, int position) {
        assertThat(foundAfter(change))
                .containsExactly(
                        "Position " + position + ": the table of reviews does not have here what the log has.");
    }

    @Test
    void a_reason_that_is_gone_or_another_is_named() {
        assertThat(foundAfter("update review set reason = null where position = 260"))
                .containsExactly("Position 260: the reason of the review is gone, and nobody has erased it.");
        assertThat(foundAfter(
                        "update review set reason = (select reason from review where position = 260) where position"
                                + " = 261"))
                .allMatch(fault -> fault.endsWith(": what is recorded cannot be opened with the key of its case."))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Position 261");
    }

    @Test
    void a_review_that_is_laid_to_another_decision_is_named_at_both() {
        assertThat(
                        foundAfter(
                                "update review set decision = (select id from decision where position = 20) where position = 260"))
                .containsExactly(
                        "Position 20: what is recorded cannot be opened with the key of its case.",
                        "Position 260: the table of reviews does not have here what the log has.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update log_subtree set root = (select leaf from log_entry where position = 0) where level = 8",
                "delete from log_subtree"
            })
    void a_root_that_proofs_are_made_of_is_held_against_the_entries(String change) {
        assertThat(foundAfter(change))
                .containsExactly("Position 255: the root that is kept of the entries up to here is another one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from rulebook_part",
                "update rulebook_part set texts = (select leaf from log_entry where position = 0) where part = 0"
            })
    void a_rulebook_that_decided_and_cannot_decide_again_is_named(String change) {
        String id = Rulebook.carried().id();
        assertThat(foundAfter(change))
                .containsExactly("Position 0: the rulebook `" + id + "` that decided is not as it was kept.");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            record.tables.update(change);
            assertThatThrownBy(() -> record.shelf.find(id)).isInstanceOf(EntryUnreadable.class);
        });
        assertThat(record.shelf.find(id).id()).isEqualTo(id);
    }

    @Test
    void an_entry_of_no_kind_is_not_as_it_was_written() {
        assertThat(foundAfter("update log_entry set kind = 'NOTHING' where position = 17"))
                .first()
                .isEqualTo("Position 17: the entry is not as it was written.");
    }

    @Test
    void nothing_is_found_while_others_decide_review_and_erase() throws Exception {
        CaseIntake intake = new CaseIntake(Rulebook.carried());
        CaseRequest request = intake.read(intake.example());
        Decision decision = record.records.find(IDS.get(1)).orElseThrow();
        try (OpenRecord busy = OpenRecord.empty(keys)) {
            AtomicBoolean going = new AtomicBoolean(true);
            Callable<Void> others = () -> {
                for (int i = 0; going.get(); i++) {
                    String id = busy.records
                            .keep(busy.like(RecordText.answer(decision)), request, Optional.empty())
                            .decision()
                            .id();
                    if (i % 3 == 0) {
                        busy.reviews.review(id, CONFIRM);
                    }
                    if (i % 2 == 0) {
                        busy.erasures.eraseDecision(id);
                    }
                }
                return null;
            };
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<Void>> working = List.of(threads.submit(others), threads.submit(others));
            threads.shutdown();
            while (busy.log.head().size() < 300 && working.stream().noneMatch(Future::isDone)) {
                assertThat(busy.check.check().faults()).isEmpty();
            }
            going.set(false);
            for (Future<Void> each : working) {
                each.get();
            }
            assertThat(busy.log.head().size()).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void a_key_of_a_request_that_was_laid_to_another_decision_gives_no_decision() throws IOException {
        CaseIntake intake = new CaseIntake(Rulebook.carried());
        CaseRequest request = intake.read(intake.example());
        assertThat(record.records.underKey("key-1", request).orElseThrow().id()).isEqualTo(IDS.get(1));

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            record.tables.update("update idempotency_key set decision = ? where decision = ?", IDS.get(0), IDS.get(1));
            assertThatThrownBy(() -> record.records.underKey("key-1", request)).isInstanceOf(EntryUnreadable.class);
        });
    }
}

package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;

/** What is older than it may be kept is erased, however much there is of it. */
class ErasuresTest {
    private static final OffsetDateTime FIRST_KEPT = OffsetDateTime.parse("2021-01-01T00:00:00Z");
    private static final OffsetDateTime LAST_ERASED = OffsetDateTime.parse("2020-12-31T23:59:59Z");

    @TempDir
    private Path keys;

    @Test
    void whatWasDecidedBeforeADayIsErasedAndNothingElseIs() throws IOException {
        Rulebook rulebook = Rulebook.carried();
        CaseIntake intake = new CaseIntake(rulebook);
        CaseRequest request = intake.read(intake.example());
        try (OpenRecord record = OpenRecord.empty(keys)) {
            Decisions decisions = new Decisions(new Reasoner(rulebook), record.records);
            List<String> old = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < 1_004; i++) {
                boolean isOld = i % 500 != 250;
                (isOld ? old : kept)
                        .add(decisions
                                .decide(
                                        request,
                                        intake.facts(request),
                                        isOld ? LAST_ERASED : FIRST_KEPT,
                                        Optional.empty())
                                .decision()
                                .id());
            }
            assertThat(record.erasures.eraseDecidedBefore(LAST_ERASED)).isZero();
            assertThat(record.erasures.eraseDecidedBefore(FIRST_KEPT)).isEqualTo(old.size());
            assertThat(record.erasures.eraseDecidedBefore(FIRST_KEPT)).isZero();

            assertThat(kept)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(record.records.find(id)).isPresent());
            assertThat(old)
                    .hasSizeGreaterThan(1_000)
                    .allSatisfy(id ->
                            assertThatThrownBy(() -> record.records.find(id)).isInstanceOf(Erased.class));
            assertThat(record.check.check()).isEqualTo(new LogCheck.Result(old.size() * 2 + kept.size(), List.of()));
        }
    }
}

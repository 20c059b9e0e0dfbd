package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
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

/** What the service does before it says that it is ready: everything but the writing. */
class RehearsalTest {
    @TempDir
    private Path keys;

    @Test
    void aRehearsalAnswersOnBothBordersAndRecordsNothing() throws IOException {
        Rulebook rulebook = Rulebook.carried();
        CaseIntake intake = new CaseIntake(rulebook);
        try (OpenRecord record = OpenRecord.empty(keys)) {
            Decisions decisions = new Decisions(new Reasoner(rulebook), record.records);
            List<String> held = new ArrayList<>();
            for (byte[] example : intake.examplesOfThisYear()) {
                CaseRequest request = intake.read(new ByteArrayInputStream(example));
                held.add(request.custody().country().toString());
                Answer rehearsed = decisions.rehearse(request, intake.facts(request), intake.now());

                assertThat(rehearsed.text()).isNotEmpty();
                assertThat(record.records.find(rehearsed.decision().id())).isEmpty();
                assertThat(record.records.size()).isEqualTo(held.size() - 1);

                Answer kept = decisions.decide(request, intake.facts(request), intake.now(), Optional.empty());
                assertThat(record.records.size()).isEqualTo(held.size());
                assertThat(kept.text()).hasSameSizeAs(rehearsed.text());
            }
            assertThat(held).containsExactly("USA", "MEX");
        }
    }
}

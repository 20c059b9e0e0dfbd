package org.repatriation.service.explanation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonExplanation;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;

/** A case as it was posted, what is decided, and what officers and persons are told of it. */
record Told(CaseRequest request, Decision decision, Explanation explanation) {
    /** Sixty cases and what is told of them word for word. */
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    static final Rulebook RULEBOOK = Rulebook.carried();

    private static final Reasoner REASONER = new Reasoner(RULEBOOK);
    private static final CaseIntake INTAKE = new CaseIntake(RULEBOOK);
    private static final Decisions DECISIONS = new Decisions(REASONER, null);
    private static final Explanations EXPLANATIONS = new Explanations(REASONER);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    /** The sixty cases, as they are posted. */
    static List<String> golden() {
        try {
            return Files.readAllLines(GOLDEN.resolve("cases.jsonl"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Told of(String body) {
        try {
            CaseRequest request = INTAKE.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            Decision decision = DECISIONS.tryOut(request, INTAKE.facts(request), NOW);
            return new Told(request, decision, EXPLANATIONS.texts(request, decision));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PersonDecision person(PersonExplanation page) {
        return decision.persons().stream()
                .filter(one -> one.id().equals(page.id()))
                .findFirst()
                .orElseThrow();
    }
}

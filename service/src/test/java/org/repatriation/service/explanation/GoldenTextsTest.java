package org.repatriation.service.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;

/**
 * What officers and persons are told of sixty decisions, word for word. Run with {@code -Dgolden=write} to write the texts
 * anew, and read what has changed before it is committed.
 */
class GoldenTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Rulebook RULEBOOK = Rulebook.carried();
    private static final Reasoner REASONER = new Reasoner(RULEBOOK);
    private static final CaseIntake INTAKE = new CaseIntake(RULEBOOK);
    private static final Decisions DECISIONS = new Decisions(REASONER, null);
    private static final Explanations EXPLANATIONS = new Explanations(REASONER);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    static IntStream cases() throws IOException {
        return IntStream.rangeClosed(
                1, Files.readAllLines(FOLDER.resolve("cases.jsonl")).size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_decision_is_told_word_for_word(int number) throws IOException {
        String body = Files.readAllLines(FOLDER.resolve("cases.jsonl")).get(number - 1);
        CaseRequest request = INTAKE.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        Decision decision = DECISIONS.tryOut(request, INTAKE.facts(request), NOW);
        String told = told(EXPLANATIONS.texts(request, decision))
                .replace("of this decision is " + decision.id(), "of this decision is (its number)")
                .replace("de esta decisión es " + decision.id(), "de esta decisión es (su número)");
        Path golden = FOLDER.resolve("%02d.txt".formatted(number));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, told);
        }

        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Explanation explanation) {
        StringBuilder told = new StringBuilder();
        told.append("OFFICER, en\n");
        sections(told, explanation.officer().en());
        told.append("\nOFFICER, es\n");
        sections(told, explanation.officer().es());
        explanation.persons().forEach(person -> {
            told.append("\nPERSON ").append(person.id()).append(", en\n");
            sections(told, person.told().en());
            told.append("\nPERSON ").append(person.id()).append(", es\n");
            sections(told, person.told().es());
        });
        return told.toString();
    }

    private static void sections(StringBuilder told, List<Section> sections) {
        sections.forEach(section -> {
            told.append("  ").append(section.heading()).append('\n');
            section.sentences()
                    .forEach(sentence -> told.append("    - ").append(sentence).append('\n'));
        });
    }
}

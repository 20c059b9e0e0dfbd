package org.repatriation.service.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.Section;

/**
 * What officers and persons are told of sixty decisions, word for word. Run with {@code -Dgolden=write} to write the texts
 * anew, and read what has changed before it is committed.
 */
class GoldenTextsTest {
    static IntStream cases() {
        return IntStream.rangeClosed(1, Told.golden().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_decision_is_told_word_for_word(int number) throws IOException {
        Told all = Told.of(Told.golden().get(number - 1));
        String told = told(all.explanation())
                .replace("of this decision is " + all.decision().id(), "of this decision is (its number)")
                .replace("de esta decisión es " + all.decision().id(), "de esta decisión es (su número)");
        Path golden = Told.GOLDEN.resolve("%02d.txt".formatted(number));
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

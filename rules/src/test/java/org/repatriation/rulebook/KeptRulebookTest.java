package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.Generated;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;

/** A rulebook that decided can be read for good, though later versions ask more of what is written now. */
class KeptRulebookTest {
    private static final int CASES = 30;

    /** The carried texts without the first line that holds something, or with another one in its place. */
    private static Map<String, String> earlier(String file, String line, String instead) {
        Map<String, String> files = new TreeMap<>(Rulebook.carried().files());
        String changed = files.get(file).replaceFirst("(?m)^.*" + line + ".*\n", instead == null ? "" : instead + "\n");
        assertThat(changed).isNotEqualTo(files.get(file));
        files.put(file, changed);
        return files;
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "words/en.yaml                    | opensWhen:    |",
                "words/es.yaml                    | you:          |",
                "words/en.yaml                    | officer:      |",
                "words/en.yaml                    | ^phrases:     |",
                "register/us-mexico.yaml          | \"us 1/1\":    |",
                "register/us-mexico.yaml          | ^rows:        |",
                "instruments/prvi-2004/item-1.drl | @row          |     @row( \"nowhere\" )"
            })
    void whatIsAskedOfTextsTodayIsNotAskedOfThoseThatDecided(String file, String line, String instead) {
        Map<String, String> files = earlier(file, line, instead);

        assertThatThrownBy(() -> Rulebook.of(files)).isInstanceOf(RulebookRefused.class);
        Rulebook kept = Rulebook.kept(files);

        assertThat(kept.id()).isEqualTo(Rulebook.idOf(files));
        Reasoner before = new Reasoner(kept);
        Reasoner now = new Reasoner(Rulebook.carried());
        for (long seed = 1; seed <= CASES; seed++) {
            assertThat(before.decide(Generated.sketch(seed).facts(kept)).toString())
                    .isEqualTo(now.decide(Generated.sketch(seed).facts(now.rulebook()))
                            .toString());
        }
    }

    @Test
    void wordsThatItLacksAreThoseOfTheCarriedOne() {
        Sentences carried = Rulebook.carried().sentences();
        Sentences kept = Rulebook.kept(earlier("words/es.yaml", "name: \"temor al regreso\"", null))
                .sentences();
        Sentences others = Rulebook.kept(
                        earlier("words/es.yaml", "name: \"temor al regreso\"", "    name: \"miedo de volver\""))
                .sentences();

        assertThat(kept.name("protection.fearOfReturn")).isEqualTo(carried.name("protection.fearOfReturn"));
        assertThat(others.name("protection.fearOfReturn").es()).isEqualTo("miedo de volver");
    }

    @Test
    void aRulebookWithoutWordsSpeaksInThoseOfTheCarriedOne() {
        Map<String, String> none = new TreeMap<>(Rulebook.carried().files());
        none.keySet().removeIf(file -> file.startsWith("words/"));

        assertThat(Rulebook.kept(none).sentences().name("protection.fearOfReturn"))
                .isEqualTo(Rulebook.carried().sentences().name("protection.fearOfReturn"));
    }

    @Test
    void whatDecidesHasToBeRead() {
        assertThatThrownBy(() -> Rulebook.kept(earlier(
                        "instruments/prvi-2004/item-1.drl",
                        "\\$person : Person\\( \\)",
                        "    Person( shoeSize == 44, \\$person : id )")))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining("rules/instruments/prvi-2004/item-1.drl, line ");
    }

    /**
     * The rulebook of 22 November 2026, and what the version of that day decided by it: of each case its outcome, its port, and the
     * outcome of each person. Whoever changes what stands here changes decisions that were made, unless it is only {@link Generated}
     * that makes other cases of the same numbers.
     */
    @Test
    void aRulebookOfLongAgoDecidesAsItDidThen() throws IOException {
        Map<String, String> files = kept("0e52d1e6.gz");
        assertThat(Rulebook.idOf(files)).startsWith("sha256:0e52d1e6");
        assertThatThrownBy(() -> Rulebook.of(files)).isInstanceOf(RulebookRefused.class);
        Reasoner reasoner = new Reasoner(Rulebook.kept(files));

        List<String> then = resource("0e52d1e6.outcomes").lines().toList();
        assertThat(LongStream.rangeClosed(1, then.size())
                        .mapToObj(seed ->
                                told(reasoner.decide(Generated.sketch(seed).facts(reasoner.rulebook())))))
                .hasSize(500)
                .containsExactlyElementsOf(then);
    }

    private static String told(Determination decided) {
        String port = decided.handover().map(Determination.Handover::port).orElse("-");
        return decided.outcome() + " " + port
                + decided.persons().stream()
                        .map(person -> " " + person.outcome())
                        .collect(Collectors.joining());
    }

    /** Names and texts by turns, each ended by a byte of zero. */
    private static Map<String, String> kept(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(KeptRulebookTest.class.getResourceAsStream("/kept/" + name))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\0");
            for (int i = 0; i < parts.length; i += 2) {
                files.put(parts[i], parts[i + 1]);
            }
        }
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = KeptRulebookTest.class.getResourceAsStream("/kept/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRulebookWithoutMistakesIsTheSameEitherWay() throws IOException {
        Map<String, String> files = Rulebook.carried().files();

        assertThat(AsReadTest.written(Rulebook.kept(files).read()))
                .isEqualTo(AsReadTest.written(Rulebook.of(files).read()));
    }
}

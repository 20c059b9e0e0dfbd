package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.Generated;
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
        Sentences others = Rulebook.kept(earlier(
                        "words/es.yaml", "name: \"temor al regreso\"", "    name: \"miedo de volver\""))
                .sentences();

        assertThat(kept.name("protection.fearOfReturn")).isEqualTo(carried.name("protection.fearOfReturn"));
        assertThat(others.name("protection.fearOfReturn").es()).isEqualTo("miedo de volver");
    }

    @Test
    void whatTheCarriedOneSaysAnewIsSaidInItsOwnWords() {
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

    @Test
    void aRulebookWithoutMistakesIsTheSameEitherWay() throws IOException {
        Map<String, String> files = Rulebook.carried().files();

        assertThat(AsReadTest.written(Rulebook.kept(files).read()))
                .isEqualTo(AsReadTest.written(Rulebook.of(files).read()));
    }
}

package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TheRulebook;

/** What is said to whoever leaves something out of the words, or writes something there that nothing uses. */
class MistakenWordsTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "a question to the person left out",
                        "    you: \"Are you afraid to go back?\"\n",
                        "",
                        "rules/words/en.yaml: facts, protection.fearOfReturn: `you` is missing; write its words"),
                Arguments.of(
                        "a clause without its law",
                        "    law: \"Convention against Torture, article 3\"\n",
                        "",
                        "rules/words/en.yaml: clauses, cat-1984/article-3: `law` is missing; write its words"),
                Arguments.of(
                        "a value that the fact cannot have",
                        "    protection.withholdingGranted YES: \"A judge has decided that you must not be sent to that country.\"\n  cfr",
                        "    protection.withholdingGranted MAYBE: \"A judge has decided that you must not be sent to that country.\"\n  cfr",
                        "rules/words/en.yaml: clauses, cat-1984/article-3: `protection.withholdingGranted MAYBE` is not known here; write"
                                + " `law`, `because`, `now`, `port`, or a fact and its value, as in `protection.fearOfReturn YES`"),
                Arguments.of(
                        "a clause in one language only",
                        "    protection.withholdingGranted YES: \"A judge has decided that you must not be sent to that country.\"\n  cfr",
                        "  cfr",
                        "rules/words/es.yaml: clauses: `cat-1984/article-3` does not have the same keys in both languages; write both"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void the_words_are_refused(String mistake, String good, String bad, String message) {
        SortedMap<String, String> files = TheRulebook.rulebook().files();
        files.computeIfPresent("words/en.yaml", (path, text) -> text.replaceFirst(quoted(good), quotedInto(bad)));

        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void a_clause_that_the_rulebook_does_not_hold_is_named(String clause, String message) {
        SortedMap<String, String> files = TheRulebook.rulebook().files();
        for (String language : new String[] {"words/en.yaml", "words/es.yaml"}) {
            files.computeIfPresent(
                    language, (path, text) -> text.replace("\n  cat-1984/article-3:\n", "\n  " + clause + ":\n"));
        }

        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage(message);
    }

    static Stream<Arguments> unknown() {
        return Stream.of(Arguments.of(
                "cat-1984/article-33",
                "rules/words/en.yaml: clauses, `cat-1984/article-33` is a clause that the rulebook does not hold (did you mean"
                        + " `cat-1984/article-3`?); delete it or mend its name, in both languages"));
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static String quotedInto(String text) {
        return Matcher.quoteReplacement(text);
    }
}

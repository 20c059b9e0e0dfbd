package org.repatriation.service.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both files of texts have every text, with the same gaps. */
class TextsTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void a_text_has_the_same_gaps_in_both_languages(Phrase phrase) {
        String english = Texts.of(Tongue.ENGLISH).raw(phrase);
        String spanish = Texts.of(Tongue.SPANISH).raw(phrase);

        assertThat(gaps(spanish)).isEqualTo(gaps(english));
        assertThat(english).isNotBlank();
        assertThat(spanish).isNotBlank();
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}

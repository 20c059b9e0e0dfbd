package org.repatriation.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.rulebook.NearestWord;

class WordsTest {

    @Test
    void what_would_spoil_a_line_is_not_shown() {
        assertThat(Words.quoted("a`b\nc\u0000d\ud800e")).isEqualTo("`a\uFFFDb\uFFFDc\uFFFDd\uFFFDe`");
        assertThat(Words.quoted("x".repeat(40))).isEqualTo("`" + "x".repeat(40) + "`");
        assertThat(Words.quoted("x".repeat(41))).isEqualTo("`" + "x".repeat(40) + "…`");
    }

    @Test
    void a_choice_is_a_part_of_a_sentence() {
        assertThat(Words.choice(List.of("A"))).isEqualTo("`A`");
        assertThat(Words.choice(List.of("A", "B"))).isEqualTo("`A` or `B`");
        assertThat(Words.choice(List.of("A", "B", "C"))).isEqualTo("`A`, `B` or `C`");
    }

    @Test
    void the_nearest_word_is_found_whatever_its_case_and_its_dashes() {
        List<String> words = List.of("PARENT_OF", "CHILD_OF", "CARER_OF");

        assertThat(NearestWord.to("parent-of", words)).contains("PARENT_OF");
        assertThat(NearestWord.to("chlid of", words)).contains("CHILD_OF");
        assertThat(NearestWord.to("COUSIN", words)).isEmpty();
        assertThat(NearestWord.to("x".repeat(100_000), words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mex, MEX", "SV, SLV", "El Salvador, SLV", "Estados Unidos, USA", "GUA, GTM", "FRE, FRA", "HON, HND"})
    void the_country_that_was_probably_meant_is_found(String written, String code) {
        assertThat(Countries.nearest(written)).contains(code);
    }
}

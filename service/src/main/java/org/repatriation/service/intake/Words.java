package org.repatriation.service.intake;

import java.util.Collection;
import java.util.List;
import org.repatriation.rulebook.NearestWord;

/** How words are shown in a sentence, and which known word is nearest to what somebody wrote. */
public final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** The text as it was written, between backticks, without what would spoil the line. */
    public static String quoted(String written) {
        StringBuilder line = new StringBuilder("`");
        int shown = 0;
        for (int code : written.codePoints().limit(LONGEST + 1L).toArray()) {
            if (shown++ == LONGEST) {
                line.append('…');
            } else if (Character.isISOControl(code) || code == '`' || isHalf(code)) {
                line.append('\uFFFD');
            } else {
                line.appendCodePoint(code);
            }
        }
        return line.append('`').toString();
    }

    /** The words as a choice: {@code `A`, `B` or `C`}. */
    public static String choice(Collection<String> words) {
        List<String> quoted = words.stream().map(Words::quoted).toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** Asks for the nearest known word, or says {@code otherwise} where none is near. */
    public static String didYouMean(String written, Collection<String> known, String otherwise) {
        return NearestWord.to(written, known)
                .map(word -> "did you mean " + quoted(word) + "?")
                .orElse(otherwise);
    }

    static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}

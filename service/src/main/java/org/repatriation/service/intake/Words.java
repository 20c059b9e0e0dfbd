package org.repatriation.service.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return nearest(written, known)
                .map(word -> "did you mean " + quoted(word) + "?")
                .orElse(otherwise);
    }

    /** The known word that is nearest, where one is near. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        return known.stream()
                .filter(word -> distance(plain, plain(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }
}

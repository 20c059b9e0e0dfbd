package org.repatriation.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Closed lists of words, and the nearest one to what somebody wrote. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Optional<E> constant(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst();
    }

    static List<String> names(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    /** A question that offers the nearest known word, or nothing where none is near. */
    static String didYouMean(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, word.length() / 3))
                .min((one, other) -> {
                    int byDistance = distance(written, one) - distance(written, other);
                    return byDistance != 0 ? byDistance : one.compareTo(other);
                })
                .map(word -> " (did you mean `" + word + "`?)")
                .orElse("");
    }

    private static int distance(String one, String other) {
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

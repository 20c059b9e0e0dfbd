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
        return NearestWord.to(written, known)
                .map(word -> " (did you mean `" + word + "`?)")
                .orElse("");
    }
}

package org.repatriation.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Closed lists of words, and the nearest one to what somebody wrote. */
final class Words {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private Words() {}

    /** Whether this is the three-letter code of a country. */
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

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

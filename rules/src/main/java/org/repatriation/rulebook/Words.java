package org.repatriation.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Closed lists of words, and the nearest one to what somebody wrote. */
final class Words {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private static final Map<String, Locale> BY_CODE = byCode();

    private Words() {}

    /** Whether this is the three-letter code of a country. */
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** The name of a country in a language; the code itself where it has none. */
    static String countryName(String code, Locale language) {
        return Optional.ofNullable(BY_CODE.get(code))
                .map(country -> country.getDisplayCountry(language))
                .orElse(code);
    }

    private static Map<String, Locale> byCode() {
        Map<String, Locale> byCode = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            byCode.put(country.getISO3Country(), country);
        }
        return byCode;
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

package org.repatriation.service.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.repatriation.rulebook.NearestWord;

/** The country codes of ISO 3166-1 alpha-3, and the one that somebody probably meant. */
final class Countries {
    private static final Set<String> CODES = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    private static final Map<String, String> OTHER_NAMES = otherNames();

    /** The states of the region, offered before others that are as near. */
    private static final Set<String> REGION = Set.of("GTM", "HND", "MEX", "NIC", "SLV", "USA");

    private Countries() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }

    static Optional<String> nearest(String written) {
        String plain = written.strip().toUpperCase(Locale.ROOT);
        if (has(plain)) {
            return Optional.of(plain);
        }
        if (OTHER_NAMES.containsKey(plain)) {
            return Optional.of(OTHER_NAMES.get(plain));
        }
        if (plain.length() < 2 || plain.length() > 4) {
            return Optional.empty();
        }
        return CODES.stream()
                .filter(code -> NearestWord.distance(plain, code) <= (REGION.contains(code) ? 2 : 1))
                .min(Comparator.<String, Boolean>comparing(code -> !REGION.contains(code))
                        .thenComparing(code -> NearestWord.distance(plain, code))
                        .thenComparing(code -> code.charAt(0) != plain.charAt(0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            names.put(two, country.getISO3Country());
            for (String language : new String[] {"en", "es"}) {
                names.put(
                        country.getDisplayCountry(Locale.forLanguageTag(language))
                                .toUpperCase(Locale.ROOT),
                        country.getISO3Country());
            }
        }
        return names;
    }
}

package org.repatriation.features.steps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** The words of the step sentences, in both languages, and what they stand for. */
final class Words {
    static final String WHO =
            "(\\p{Lu}\\p{L}*(?:(?:, | and | y | e )\\p{Lu}\\p{L}*)*|everybody|todas las personas|nadie)";
    static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
    static final String TIME = "(\\d\\d:\\d\\d)";
    static final String CODE = "([a-z][a-z0-9-]*)";
    static final String CLAUSE = "(this clause|esta cláusula|[a-z0-9-]+/[a-z0-9-]+)";
    static final String PORT = "((?:la )?\\p{Lu}\\p{L}*(?: (?:de )?\\p{Lu}\\p{L}*)*)";
    static final String BY = "(?: by " + CLAUSE + ")?";
    static final String POR = "(?: por " + CLAUSE + ")?";
    static final String TIES = "(child|children|sons?|daughters?|parents?|mother|father|brothers?|sisters?|siblings?"
            + "|spouse|wife|husband|wards?|guardian|cared for by|carer|relatives?|nieces?|nephews?|aunt|uncle"
            + "|grandmother|grandfather|granddaughters?|grandsons?|cousins?"
            + "|hij[ao]s?|madres?|padres?|herman[ao]s?|cónyuge|espos[ao]|pupil[ao]s?|tutora?|cuidad[ao]s? por|cuidadora?"
            + "|parientes?|sobrin[ao]s?|tí[ao]|abuel[ao]|niet[ao]s?|prim[ao]s?)";
    static final String OUTCOME = "(RETURNABLE|PENDING|REFERRED|DIVERTED|BLOCKED|NOT_COVERED)";

    private static final Map<String, String> COUNTRIES = countries();

    private Words() {}

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            try {
                for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("es")}) {
                    countries.put(country.getDisplayCountry(language), country.getISO3Country());
                }
            } catch (MissingResourceException withoutCode) {
                // a territory that has no three letters
            }
        }
        countries.put("the United States", "USA");
        countries.put("los Estados Unidos", "USA");
        return countries;
    }

    /** The ISO 3166-1 alpha-3 code of a country. */
    static String country(String name) {
        return Optional.ofNullable(COUNTRIES.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no country is called " + name));
    }

    /** Everybody, whether affirmed or denied: what holds for nobody is denied of everybody. */
    static boolean everybody(String who) {
        return who.equals("everybody") || who.equals("todas las personas") || who.equals("nadie");
    }

    /** Who is told, where the sentence is more than the code. */
    static String told(String whom) {
        return whom.equals("consulado") ? "consulate" : whom;
    }

    /** The sex that a word tells, if it tells any. */
    static Optional<String> sex(String word) {
        return switch (word) {
            case "girl", "girls", "woman", "women", "niña", "niñas", "mujer", "mujeres" -> Optional.of("FEMALE");
            case "boy", "boys", "man", "men", "niño", "niños", "hombre", "hombres" -> Optional.of("MALE");
            default -> Optional.empty();
        };
    }

    /** The kind of a tie. */
    static String tie(String word) {
        if (word.startsWith("cared") || word.startsWith("cuidad") && word.endsWith("por")) {
            return "CARED_FOR_BY";
        }
        String tie = word;
        for (String kind : Arrays.asList(
                "CHILD_OF child son daughter hij",
                "PARENT_OF parent mother father madre padre",
                "SIBLING_OF brother sister sibling herman",
                "SPOUSE_OF spouse wife husband cónyuge espos",
                "WARD_OF ward pupil",
                "GUARDIAN_OF guardian tutor",
                "CARER_OF carer cuidador",
                "OTHER_RELATIVE_OF relative niece nephew aunt uncle grand cousin pariente sobrin tí abuel niet prim")) {
            String[] words = kind.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (tie.startsWith(words[i])) {
                    return words[0];
                }
            }
        }
        throw new IllegalArgumentException("no tie is called " + word);
    }

    /** What a tie rests on. */
    static String shown(String words) {
        if (words == null || words.contains("document")) {
            return "DOCUMENT";
        }
        return words.contains("consul")
                ? "CONSULATE"
                : words.contains("statement") || words.contains("dicho") ? "STATEMENT" : "UNKNOWN";
    }

    /** Where somebody was met. */
    static String setting(String words) {
        if (words.contains("river") || words.contains("río")) {
            return "RIVER";
        }
        if (words.contains("port") || words.contains("puerto")) {
            return "PORT_OF_ENTRY";
        }
        if (words.contains("land border") || words.contains("frontera")) {
            return "LAND_BORDER";
        }
        if (words.contains("desert") || words.contains("desierto")) {
            return "DESERT";
        }
        return words.contains("interior") ? "INTERIOR" : "UNKNOWN";
    }

    /** When somebody is told; without a word, by a moment that is given. */
    static String when(String words) {
        if (words == null) {
            return "BY";
        }
        return switch (words) {
            case "at once", "de inmediato" -> "IMMEDIATELY";
            default -> "BEFORE_HANDOVER";
        };
    }

    /** The group that hours are for. */
    static String group(String words) {
        return switch (words) {
            case "children alone", "niñez no acompañada" -> "unaccompaniedChildren";
            case "special needs", "necesidades especiales" -> "specialNeeds";
            default -> "general";
        };
    }

    /** A moment of a local clock; 24:00 is the end of the day. */
    static LocalDateTime moment(String day, String time) {
        LocalDate date = LocalDate.parse(day);
        return time.equals("24:00") ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(time));
    }
}

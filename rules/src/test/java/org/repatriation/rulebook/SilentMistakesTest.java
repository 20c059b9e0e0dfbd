package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Mistakes that nobody would notice if they were let through: a clause that never speaks, or speaks when it should not. */
class SilentMistakesTest {
    private static final String INSTRUMENT = """
            instrument: test-law
            kind: law
            title: { en: "A test", es: "Una prueba" }
            custody: [ USA, MEX ]
            nationalities: any
            receiving: any
            signed: unknown
            languages: [ en ]
            evidence: TEXT
            source: a test
            rows: []
            inForce:
              USA: { 2000-01-01: yes }
              MEX: { 2000-01-01: yes }
            """;
    private static final String UNREAD = INSTRUMENT + """
            unread:
              - chapter: women
                title: { en: "Women", es: "Mujeres" }
                about: "$person : Person( sex == Sex.FEMALE )"
                evidence: OFFICIAL
                source: a test
                rows: []
                because: "it has not been read"
                porque: "no se ha leído"
            """;
    private static final String PORT = """
            port: quay
            country: MEX
            region: none
            crossing: { us: "Here", mx: "There" }
            zones: { mx: America/Matamoros, us: America/Chicago }
            hours:
              2004-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }
              2016-02-23:
                general: "08:00-22:00"
                unaccompaniedChildren: unknown
                specialNeeds: unknown
                basis: practice
                seen: 2015-04/2020-03
                evidence: PRESS
                source: a test
              2021-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }
            runs:
              - { from: camp, group: adults, leaves: "Mo,We unknown", arrives: unknown, takes: PT10H/PT14H, seen: 2014-09/2015-01, evidence: PRESS, source: a test, rows: [] }
            """;
    private static final String CALENDAR = """
            calendar: mexico
            country: MEX
            source: a test
            evidence: TEXT
            holidays:
              - { name: { en: "New Year", es: "Año Nuevo" }, rule: "01-01", from: 2004-01-01 }
            """;
    private static final String DIRECTORY = """
            places:
              yard: { country: USA, region: none, zone: America/Chicago, name: { en: "Yard", es: "Patio" }, rows: [] }
            offices:
              - { id: consulate, kind: consulate, place: yard, name: { en: "Consulate", es: "Consulado" }, evidence: TEXT, source: a test, rows: [] }
            """;

    private static String changed(String text, String instead, String written) {
        int at = text.indexOf(instead);
        assertThat(at).as(instead).isNotNegative();
        return text.substring(0, at) + written + text.substring(at + instead.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void isRefused(String name, String path, String text) {
        assertRefused(GoodRule.among(GoodRule.TEXT), path, text);
    }

    private static void assertRefused(Map<String, String> files, String path, String text) {
        files.put(path, text);
        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageStartingWith("rules/" + path);
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of(
                        "a variable that the printed rule uses itself",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$fact1 : Person( )\n    Health( unfitToTravel == Answer.YES, person == $fact1, $person : person )")),
                Arguments.of(
                        "a variable compared with another kind of thing",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( $sex : sex )\n    Health( person == $sex, unfitToTravel == Answer.YES )")),
                Arguments.of(
                        "a category that is not the one named",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Finding( as != Category.CHILD, $person : person )")),
                Arguments.of(
                        "a nationality that is no code",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( nationality == \"Mexico\" )")),
                Arguments.of(
                        "a nationality of two letters",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( nationality == \"MX\" )")),
                Arguments.of(
                        "a state of custody of two letters",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Custody( country == \"US\" )\n    $person : Person( )")),
                Arguments.of(
                        "an exception to itself",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "@effect( BARS )", "@effect( EXCEPTS )\n    @overrides( \"test-law/article-1\" )")),
                Arguments.of(
                        "a sighting that ends before it begins",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "@evidence( TEXT )",
                                "@seen( \"2020-03/2015-04\" )\n    @until( \"2016-01-01\" )\n    @evidence( PRESS )")),
                Arguments.of(
                        "a text with a mark that turns the reading round",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("it is a test", "it is \u202e a test")),
                Arguments.of(
                        "a comment with a mark that turns the reading round",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("// A test", "// A \u202e test")),
                Arguments.of(
                        "a comment with a carriage return in its middle",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("// A test", "// A test\rrule \"hidden from the reader\"")),
                Arguments.of("a rule file at the top", "stray.drl", GoodRule.TEXT),
                Arguments.of(
                        "a state of custody that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "[ USA, MEX ]", "[ US, MEX ]")),
                Arguments.of(
                        "no state of custody",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "[ USA, MEX ]", "[ ]")),
                Arguments.of(
                        "a nationality that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "nationalities: any", "nationalities: [ Mexican ]")),
                Arguments.of(
                        "a receiving state that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "receiving: any", "receiving: [ MX ]")),
                Arguments.of(
                        "a party that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "  USA: {", "  US: {")),
                Arguments.of(
                        "an unread chapter that ends before it begins",
                        "instruments/test-law/instrument.yaml",
                        changed(
                                UNREAD,
                                "evidence: OFFICIAL",
                                "inForce: 2016-01-01\n    until: 2015-01-01\n    evidence: OFFICIAL")),
                Arguments.of(
                        "a port without clocks",
                        "ports/quay.yaml",
                        changed(PORT, "{ mx: America/Matamoros, us: America/Chicago }", "{ }")),
                Arguments.of(
                        "a port with a fixed offset for a clock",
                        "ports/quay.yaml",
                        changed(PORT, "mx: America/Matamoros", "mx: \"-06:00\"")),
                Arguments.of(
                        "a port without hours",
                        "ports/quay.yaml",
                        changed(
                                PORT,
                                "hours:\n  2004-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\n  2016-02-23:\n    general: \"08:00-22:00\"\n    unaccompaniedChildren: unknown\n    specialNeeds: unknown\n    basis: practice\n    seen: 2015-04/2020-03\n    evidence: PRESS\n    source: a test\n  2021-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\n",
                                "hours: { }\n")),
                Arguments.of(
                        "hours whose basis is no clause",
                        "ports/quay.yaml",
                        changed(PORT, "basis: practice\n    seen: 2015-04/2020-03", "basis: base-law/hours")),
                Arguments.of(
                        "a run whose length shrinks", "ports/quay.yaml", changed(PORT, "PT10H/PT14H", "PT14H/PT10H")),
                Arguments.of(
                        "a run that takes less than nothing",
                        "ports/quay.yaml",
                        changed(PORT, "PT10H/PT14H", "-PT10H")),
                Arguments.of(
                        "a run that was seen before it was seen",
                        "ports/quay.yaml",
                        changed(PORT, "2014-09/2015-01", "2015-01/2014-09")),
                Arguments.of(
                        "hours that wipe what stands before",
                        "ports/quay.yaml",
                        changed(PORT, "\"08:00-22:00\"", "\"08:00-22:00; unknown\"")),
                Arguments.of(
                        "hours that close all that stands before",
                        "ports/quay.yaml",
                        changed(PORT, "\"08:00-22:00\"", "\"Mo-Fr 08:00-22:00; off\"")),
                Arguments.of(
                        "a holiday that ends before it begins",
                        "calendars/mexico.yaml",
                        changed(CALENDAR, "from: 2004-01-01", "from: 2004-01-01, until: 2003-01-01")),
                Arguments.of(
                        "an office at a place that is not there",
                        "directory/more.yaml",
                        changed(DIRECTORY, "place: yard", "place: garden")),
                Arguments.of(
                        "a place that another file has",
                        "directory/second.yaml",
                        changed(DIRECTORY, "yard: {", "camp: {")));
    }

    @Test
    void twoExceptionsThatLiftNothingButEachOther() {
        TinyRulebook tiny = TinyRulebook.plain()
                .rule("base-law/one", "EXCEPTS", "@overrides( \"base-law/other\" )", "$person : Person( )")
                .rule("base-law/other", "EXCEPTS", "@overrides( \"base-law/one\" )", "$person : Person( )");
        assertThatThrownBy(tiny::rulebook).isInstanceOf(RulebookRefused.class);
    }

    @Test
    void twoCalendarsOfOneState() {
        TinyRulebook tiny = TinyRulebook.plain()
                .file("calendars/mexico.yaml", CALENDAR)
                .file("calendars/other.yaml", CALENDAR.replace("calendar: mexico", "calendar: other"));
        assertThatThrownBy(tiny::rulebook).isInstanceOf(RulebookRefused.class);
    }
}

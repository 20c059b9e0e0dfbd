package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.repatriation.rulebook.GoodFiles.CALENDAR;
import static org.repatriation.rulebook.GoodFiles.DIRECTORY;
import static org.repatriation.rulebook.GoodFiles.INSTRUMENT;
import static org.repatriation.rulebook.GoodFiles.PORT;
import static org.repatriation.rulebook.GoodFiles.UNREAD;
import static org.repatriation.rulebook.GoodFiles.changed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Mistakes that people make in the data files: instruments, ports, calendars and the directory. */
class MistakenDataFilesTest {
    private static final String PATTERN =
            " is not part of the rule grammar; a line of the `when` is a pattern such as `Protection( fearOfReturn == Answer.YES, $person : person )`, or `not` and a pattern";
    private static final String FACTS =
            "; known are Belongings, ChildProtection, ChildScreening, Circumstances, Consent, Consulate, Criminal, Custody, Finding, Health, Journey, Legal, Person, Port, Protection, Stay, Tie";
    private static final String FOR_INSTANCE =
            "write for instance `08:00-22:00`, `Mo-Fr 08:00-18:00`, `Tu,Fr unknown`, `closed` or `unknown`; a window never crosses midnight";

    private static final String NOT_COMPUTABLE = INSTRUMENT + """
            notComputable:
              - { clause: recital-1, title: { en: "A", es: "B" }, reason: objective, evidence: TEXT, source: a test, rows: [] }
            """;

    private static TinyRulebook tiny() {
        return TinyRulebook.plain().instrument("test-law", "law");
    }

    private static void assertRefused(String path, String text, String sentence) {
        TinyRulebook tiny = tiny().file(path, text);
        assertThatThrownBy(tiny::rulebook).isInstanceOf(RulebookRefused.class).hasMessage("rules/" + path + sentence);
    }

    @Test
    void theFilesThatTheOthersAreMadeOfAreInOrder() {
        Rulebook rulebook = tiny().file("ports/quay.yaml", PORT)
                .file("calendars/mexico.yaml", CALENDAR)
                .file("directory/more.yaml", DIRECTORY)
                .file("instruments/test-law/instrument.yaml", UNREAD)
                .rulebook();

        assertThat(rulebook.port("quay")).isPresent();
        assertThat(rulebook.calendar("MEX")).isPresent();
        assertThat(rulebook.place("yard")).isPresent();
        assertThat(rulebook.instrument("test-law").orElseThrow().unread()).hasSize(1);
        assertThat(tiny().file("instruments/test-law/instrument.yaml", NOT_COMPUTABLE)
                        .rulebook()
                        .instrument("test-law")
                        .orElseThrow()
                        .notComputable())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instrumentMistakes")
    void ofInstrument(String name, String text, String sentence) {
        assertRefused("instruments/test-law/instrument.yaml", text, sentence);
    }

    static Stream<Arguments> instrumentMistakes() {
        return Stream.of(
                Arguments.of(
                        "an unknown key",
                        changed(INSTRUMENT, "signed: unknown", "sinned: unknown"),
                        ": `sinned` is not known here (did you mean `signed`?); known are antecedents, area, conflicts, custody, evidence, inForce, instrument, kind, languages, nationalities, notComputable, receiving, rows, signed, source, supersedes, title, unread"),
                Arguments.of(
                        "another name than the folder",
                        changed(INSTRUMENT, "test-law", "test-low"),
                        ": `instrument: test-low` is not the folder's name; write `instrument: test-law`"),
                Arguments.of(
                        "a kind that is not known",
                        changed(INSTRUMENT, " law", " laws"),
                        ": `kind: laws` is not known (did you mean `law`?); write one of treaty law agreement arrangement programme"),
                Arguments.of(
                        "a title in one language",
                        changed(INSTRUMENT, "test\", es: \"Una prueba\" }", "test\" }"),
                        ", title: `es` is missing; write it"),
                Arguments.of(
                        "a title that is one text",
                        changed(INSTRUMENT, "{ en: \"A test\", es: \"Una prueba\" }", "A test"),
                        ": `title` is one value; write `key: value` pairs below it"),
                Arguments.of(
                        "a title in a third language",
                        changed(INSTRUMENT, "prueba\" }", "prueba\", fr: \"Un essai\" }"),
                        ", title: `fr` is not known here; known are en, es"),
                Arguments.of(
                        "a key twice",
                        changed(INSTRUMENT, "title: { en: \"A test\"", "kind: treaty\ntitle: { en: \"A test\""),
                        ", line 3: the key `kind` stands twice; write it once"),
                Arguments.of(
                        "a day twice",
                        changed(INSTRUMENT, " yes }", " yes, 2000-01-01: no }"),
                        ", line 13: the key `2000-01-01` stands twice; write it once"),
                Arguments.of(
                        "another word in force",
                        changed(INSTRUMENT, " yes }", " maybe }"),
                        ", inForce, USA: `2000-01-01: maybe` is not known; write yes, no or unknown"),
                Arguments.of(
                        "a day that is none",
                        changed(INSTRUMENT, " 2000-01-01: yes }", " 2000-13-01: yes }"),
                        ", inForce, USA: `inForce`: `2000-13-01` is not a date; write it as 2016-02-23"),
                Arguments.of(
                        "no evidence",
                        changed(INSTRUMENT, "evidence: TEXT\nsource: a test", "source: a test"),
                        ": `evidence` is missing; write it"),
                Arguments.of(
                        "evidence that is not known",
                        changed(INSTRUMENT, "TEXT", "TEXTS"),
                        ": `evidence: TEXTS` is not known (did you mean `TEXT`?); write one of TEXT OFFICIAL PRESS INFERENCE"),
                Arguments.of(
                        "no source",
                        changed(INSTRUMENT, "source: a test\nrows: []", "rows: []"),
                        ": `source` is missing; write it"),
                Arguments.of(
                        "no dates in force",
                        changed(INSTRUMENT, "inForce:\n  USA: { 2000-01-01: yes }\n  MEX: { 2000-01-01: yes }\n", ""),
                        ": `inForce` is missing; write it"),
                Arguments.of(
                        "an older instrument that is not there",
                        changed(INSTRUMENT, "inForce:", "supersedes: [ base-lau ]\ninForce:"),
                        ": `supersedes` names `base-lau`, which the rulebook does not hold (did you mean `base-law`?)"),
                Arguments.of(
                        "an indentation that is none",
                        changed(INSTRUMENT, "  USA: { 2000-01-01: yes }", "USA: { 2000-01-01: yes }"),
                        ", line 13: this is not readable YAML; check the indentation, and put texts that hold `: ` or `#` in quotes"),
                Arguments.of(
                        "a colon in a text",
                        changed(INSTRUMENT, "a test", "a test: of colons"),
                        ", line 10: this is not readable YAML; check the indentation, and put texts that hold `: ` or `#` in quotes"),
                Arguments.of(
                        "several values in one place",
                        changed(INSTRUMENT, " law", " [ law, treaty ]"),
                        ": `kind` holds more than one value; write one"),
                Arguments.of(
                        "a second document",
                        changed(INSTRUMENT, "inForce:", "---\nrows: []\ninForce:"),
                        ", line 13: this is not readable YAML; check the indentation, and put texts that hold `: ` or `#` in quotes"),
                Arguments.of(
                        "a tag of another language",
                        changed(INSTRUMENT, "a test", "!!javax.script.ScriptEngineManager [ ]"),
                        ": `source` holds more than one value; write one"),
                Arguments.of(
                        "references that grow",
                        changed(
                                INSTRUMENT,
                                "X: { 2000-01-01: yes }\n",
                                "X: { 2000-01-01: yes }\nantecedents: [ &a { en: x, es: y }, *a, *a ]\n"),
                        ": `antecedents` is a list of entries in braces; entry 2 is not one"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadMistakes")
    void ofUnread(String name, String text, String sentence) {
        assertRefused("instruments/test-law/instrument.yaml", text, sentence);
    }

    static Stream<Arguments> unreadMistakes() {
        return Stream.of(
                Arguments.of(
                        "about no person",
                        changed(UNREAD, "\"$person : Person( sex == Sex.FEMALE )\"", "\"Person( sex == Sex.FEMALE )\""),
                        ", unread chapter women: `about` does not bind `$person`; write for instance `Finding( as == Category.CHILD, $person : person )`"),
                Arguments.of(
                        "about a misspelt type",
                        changed(UNREAD, "Person( sex == Sex.FEMALE )\"", "Persona( sex == Sex.FEMALE )\""),
                        ", unread chapter women, line 1: `Persona` is not a fact of the vocabulary (did you mean `Person`?)"
                                + FACTS),
                Arguments.of(
                        "about a misspelt constant",
                        changed(UNREAD, "Sex.FEMALE )\"", "Sex.FEMAL )\""),
                        ", unread chapter women, line 1: `Sex.FEMAL` is no value of `sex` (did you mean `Sex.FEMALE`?); write one of Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN"),
                Arguments.of(
                        "about a call",
                        changed(UNREAD, "Person( sex == Sex.FEMALE )\"", "eval( true )\""),
                        ", unread chapter women, line 1: `eval`" + PATTERN),
                Arguments.of(
                        "about a port",
                        changed(UNREAD, "sex == Sex.FEMALE )\"", "); Port( )\""),
                        ", unread chapter women, line 1: a rule that `REFERS` does not see ports; eligibility is decided before the way"),
                Arguments.of(
                        "more after a pattern",
                        changed(UNREAD, ")\"", ") then\""),
                        ", unread chapter women, line 1: found `then` after a pattern; write `;` between two"),
                Arguments.of(
                        "decided by a clause that is not there",
                        changed(UNREAD, "evidence: OFFICIAL", "decidedBy: base-law/cower\n    evidence: OFFICIAL"),
                        ", unread chapter women: `decidedBy: base-law/cower` names a clause that the rulebook does not hold; name one that exists"),
                Arguments.of(
                        "an unknown key",
                        changed(UNREAD, "chapter: women", "chaptre: women"),
                        ", unread 1: `chaptre` is not known here (did you mean `chapter`?); known are about, because, chapter, decidedBy, evidence, inForce, porque, rows, source, title, until"),
                Arguments.of(
                        "no reason",
                        changed(
                                UNREAD,
                                "because: \"it has not been read\"\n    porque: \"no se ha leído\"",
                                "porque: \"no se ha leído\""),
                        ", unread 1: `because` is missing; write it"),
                Arguments.of(
                        "a date that is none",
                        changed(UNREAD, "evidence: OFFICIAL", "inForce: soon\n    evidence: OFFICIAL"),
                        ", unread 1: `inForce`: `soon` is not a date; write it as 2016-02-23"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notComputableMistakes")
    void ofNotComputable(String name, String text, String sentence) {
        assertRefused("instruments/test-law/instrument.yaml", text, sentence);
    }

    static Stream<Arguments> notComputableMistakes() {
        return Stream.of(
                Arguments.of(
                        "a reason that is not known",
                        changed(NOT_COMPUTABLE, "objective", "objectiv"),
                        ", notComputable 1: `reason: objectiv` is not known (did you mean `objective`?); write one of conflict governance not-verified objective outside-scope practice superseded text-not-read"),
                Arguments.of(
                        "an unknown key",
                        changed(NOT_COMPUTABLE, "clause: recital-1", "claus: recital-1"),
                        ", notComputable 1: `claus` is not known here (did you mean `clause`?); known are clause, evidence, note, reason, rows, source, title"),
                Arguments.of(
                        "no title",
                        changed(
                                NOT_COMPUTABLE,
                                "title: { en: \"A\", es: \"B\" }, reason: objective",
                                "reason: objective"),
                        ", notComputable 1: `title` is missing; write it"),
                Arguments.of(
                        "a list that is none",
                        changed(
                                NOT_COMPUTABLE,
                                "{ clause: recital-1, title: { en: \"A\", es: \"B\" }, reason: objective, evidence: TEXT, source: a test, rows: [] }",
                                "recital-1"),
                        ": `notComputable` is a list of entries in braces; entry 1 is not one"),
                Arguments.of(
                        "a conflict without a note",
                        changed(
                                NOT_COMPUTABLE,
                                "notComputable:\n  - { clause: recital-1, title: { en: \"A\", es: \"B\" }, reason: objective, evidence: TEXT, source: a test",
                                "conflicts:\n  - { about: { en: a, es: b }"),
                        ", conflicts 1: `note` is missing; write it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portMistakes")
    void ofPort(String name, String text, String sentence) {
        assertRefused("ports/quay.yaml", text, sentence);
    }

    static Stream<Arguments> portMistakes() {
        return Stream.of(
                Arguments.of(
                        "another name than the file",
                        changed(PORT, "quay", "key"),
                        ": `port: key` is not the file's name; write `port: quay`"),
                Arguments.of(
                        "an unknown key",
                        changed(PORT, "region: none", "regions: none"),
                        ": `regions` is not known here (did you mean `region`?); known are confirm, conflicts, country, crossing, hours, name, port, position, receives, region, rows, runs, uses, zones"),
                Arguments.of(
                        "no region",
                        changed(PORT, "region: none\ncrossing: { us: \"Here\"", "crossing: { us: \"Here\""),
                        ": `region` is missing; write it"),
                Arguments.of(
                        "a group that is missing",
                        changed(PORT, "specialNeeds: unknown\n    basis: practice", "basis: practice"),
                        ", hours, 2016-02-23: `specialNeeds` is missing. State hours for every group; write `specialNeeds: unknown` if nobody has read them"),
                Arguments.of(
                        "a group that is not known",
                        changed(PORT, "basis: practice", "everybody: unknown\n    basis: practice"),
                        ", hours, 2016-02-23: `everybody` is not known here; known are basis, evidence, general, rows, seen, source, specialNeeds, unaccompaniedChildren"),
                Arguments.of(
                        "a day twice",
                        changed(PORT, "2016-02-23:", "2004-01-01:"),
                        ", line 8: the key `2004-01-01` stands twice; write it once"),
                Arguments.of(
                        "days that are out of order",
                        changed(PORT, "2016-02-23:", "2003-02-23:"),
                        ", hours: `2003-02-23` stands after `2004-01-01`; write the entries from the earliest day to the latest"),
                Arguments.of(
                        "a day that is none",
                        changed(PORT, "2016-02-23:", "2016-02-31:"),
                        ", hours: `hours`: `2016-02-31` is not a date; write it as 2016-02-23"),
                Arguments.of(
                        "hours that cross midnight",
                        changed(PORT, "\"08:00-22:00\"", "\"22:00-05:00\""),
                        ", hours, 2016-02-23: `general`: the hours `22:00-05:00` cannot be used: " + FOR_INSTANCE),
                Arguments.of(
                        "hours that are empty",
                        changed(PORT, "\"08:00-22:00\"", "\"\""),
                        ", hours, 2016-02-23: `general` is empty; write it"),
                Arguments.of(
                        "hours without their basis",
                        changed(PORT, "basis: practice\n    seen: 2015-04/2020-03", "seen: 2015-04/2020-03"),
                        ", hours, 2016-02-23: hours that are known name their `basis`, `evidence` and `source`; add what is missing, or write `unknown`"),
                Arguments.of(
                        "hours without their source",
                        changed(
                                PORT,
                                "  source: a test\n  2021-01-01: { general: unknown",
                                "2021-01-01: { general: unknown"),
                        ", hours, 2016-02-23: hours that are known name their `basis`, `evidence` and `source`; add what is missing, or write `unknown`"),
                Arguments.of(
                        "hours without their evidence",
                        changed(PORT, "evidence: PRESS\n    source: a test", "source: a test"),
                        ", hours, 2016-02-23: hours that are known name their `basis`, `evidence` and `source`; add what is missing, or write `unknown`"),
                Arguments.of(
                        "a practice that was never seen",
                        changed(PORT, "seen: 2015-04/2020-03\n    evidence: PRESS", "evidence: PRESS"),
                        ", hours, 2016-02-23: hours by practice say when it was seen; write for instance `seen: 2015-04/2020-03`"),
                Arguments.of(
                        "a sighting that is no time",
                        changed(PORT, "2015-04/2020-03", "long ago"),
                        ", hours, 2016-02-23: `seen`: `long ago` is not a time of sighting; write for instance `2015-04/2020-03`"),
                Arguments.of(
                        "a practice without an end",
                        changed(
                                PORT,
                                "  2021-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\nruns:",
                                "runs:"),
                        ", hours: a practice holds to the end of the year in which it was last seen; add an entry from 2021-01-01 with `unknown`"),
                Arguments.of(
                        "a practice that ends too late",
                        changed(PORT, "2021-01-01: { general: unknown", "2022-01-01: { general: unknown"),
                        ", hours: a practice holds to the end of the year in which it was last seen; add an entry from 2021-01-01 with `unknown`"),
                Arguments.of(
                        "the giving side first",
                        changed(
                                PORT,
                                "mx: America/Matamoros, us: America/Chicago }",
                                "us: America/Chicago, mx: America/Matamoros }"),
                        ": the first of `zones` is `us`; the receiving side, `MEX`, stands first"),
                Arguments.of(
                        "a clock that is none",
                        changed(PORT, "America/Matamoros", "America/Matamoro"),
                        ", zones: `America/Matamoro` is not a time zone; write an IANA name such as America/Matamoros"),
                Arguments.of(
                        "a side that is none",
                        changed(PORT, "us: America/Chicago }", "uk: America/Chicago }"),
                        ", zones: `uk` is not a side; write one of us mx gt sv hn ni"),
                Arguments.of(
                        "a state that is no code",
                        changed(PORT, "MEX", "MX"),
                        ": the first of `zones` is `mx`; the receiving side, `MX`, stands first"),
                Arguments.of(
                        "one text in place of hours",
                        changed(
                                PORT,
                                "1-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }",
                                "1-01-01: unknown"),
                        ", hours: `2021-01-01` is one value; write `key: value` pairs below it"),
                Arguments.of(
                        "a run from nowhere",
                        changed(PORT, "camp", "cam"),
                        ": a run leaves from `cam`, which the directory does not know (did you mean `camp`?)"),
                Arguments.of(
                        "a run of a group that is not known",
                        changed(PORT, "adults", "women"),
                        ", runs 1: `group: women` is not known; write one of adults children families all"),
                Arguments.of(
                        "a run that says no day",
                        changed(PORT, "\"Mo,We unknown\"", "unknown"),
                        ", runs 1: neither `leaves` nor `arrives` is known; a run that says no day is not a run: delete it"),
                Arguments.of(
                        "a run whose length and arrival nobody knows",
                        changed(PORT, "PT10H/PT14H", "unknown"),
                        ", runs 1: `takes` is unknown and so is `arrives`; say how long the journey takes, or delete the run"),
                Arguments.of(
                        "a run without its length",
                        changed(PORT, "takes: PT10H/PT14H, seen: 2014-09/2015-01", "seen: 2014-09/2015-01"),
                        ", runs 1: `takes` is unknown and so is `arrives`; say how long the journey takes, or delete the run"),
                Arguments.of(
                        "a length that is none",
                        changed(PORT, "PT10H/PT14H", "ten hours"),
                        ", runs 1: `takes: ten hours` is not a duration; write for instance PT10H/PT14H, or unknown"),
                Arguments.of(
                        "a run that was never seen",
                        changed(PORT, "seen: 2014-09/2015-01, evidence: PRESS", "evidence: PRESS"),
                        ", runs 1: `seen` is missing; write it"),
                Arguments.of(
                        "a run with hours across midnight",
                        changed(PORT, "\"Mo,We unknown\"", "\"22:00-05:00\""),
                        ", runs 1: `leaves`: the hours `22:00-05:00` cannot be used: " + FOR_INSTANCE),
                Arguments.of(
                        "an unknown key of a run",
                        changed(PORT, "group: adults", "groups: adults"),
                        ", runs 1: `groups` is not known here (did you mean `group`?); known are arrives, evidence, from, group, leaves, note, rows, seen, source, takes"),
                Arguments.of(
                        "a position that is none",
                        changed(PORT, "runs:", "position: { lat: north, lon: -92.15, evidence: TEXT }\nruns:"),
                        ", position: `lat` and `lon` are decimal degrees, such as 14.68 and -92.15"),
                Arguments.of("an empty file", "", ": the file is empty or is not a list of `key: value` lines"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendarMistakes")
    void ofCalendar(String name, String text, String sentence) {
        assertRefused("calendars/mexico.yaml", text, sentence);
    }

    static Stream<Arguments> calendarMistakes() {
        return Stream.of(
                Arguments.of(
                        "another name than the file",
                        changed(CALENDAR, "mexico", "mexiko"),
                        ": `calendar: mexiko` is not the file's name; write `calendar: mexico`"),
                Arguments.of(
                        "an unknown key",
                        changed(CALENDAR, "country: MEX", "countri: MEX"),
                        ": `countri` is not known here (did you mean `country`?); known are calendar, country, evidence, holidays, note, source"),
                Arguments.of(
                        "no country",
                        changed(CALENDAR, "country: MEX\nsource: a test", "source: a test"),
                        ": `country` is missing; write it"),
                Arguments.of(
                        "a day that no month has",
                        changed(CALENDAR, "\"01-01\"", "\"02-30\""),
                        ", holidays 1: `02-30` is not a rule for a holiday; write `01-01`, `first Monday of February` or `Easter-2`"),
                Arguments.of(
                        "a fifth Monday",
                        changed(CALENDAR, "\"01-01\"", "\"fifth Monday of May\""),
                        ", holidays 1: `fifth Monday of May` is not a rule for a holiday; write `01-01`, `first Monday of February` or `Easter-2`"),
                Arguments.of(
                        "a month that is none",
                        changed(CALENDAR, "\"01-01\"", "\"first Monday of Mai\""),
                        ", holidays 1: `first Monday of Mai` is not a rule for a holiday; write `01-01`, `first Monday of February` or `Easter-2`"),
                Arguments.of(
                        "an Easter far away",
                        changed(CALENDAR, "\"01-01\"", "\"Easter+500\""),
                        ", holidays 1: `Easter+500` is not a rule for a holiday; write `01-01`, `first Monday of February` or `Easter-2`"),
                Arguments.of(
                        "a name in one language",
                        changed(CALENDAR, "Year\", es: \"Año Nuevo\" }", "Year\" }"),
                        ", holidays 1, name: `es` is missing; write it"),
                Arguments.of(
                        "a date that is none",
                        changed(CALENDAR, "2004-01-01 }", "always }"),
                        ", holidays 1: `from`: `always` is not a date; write it as 2016-02-23"),
                Arguments.of(
                        "an unknown key of a day",
                        changed(CALENDAR, "from: 2004-01-01 }", "since: 2004-01-01 }"),
                        ", holidays 1: `since` is not known here; known are evidence, from, name, rule, source, until"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("directoryMistakes")
    void ofDirectory(String name, String text, String sentence) {
        assertRefused("directory/more.yaml", text, sentence);
    }

    static Stream<Arguments> directoryMistakes() {
        return Stream.of(
                Arguments.of(
                        "an unknown key",
                        changed(DIRECTORY, "offices:", "bureaus:"),
                        ": `bureaus` is not known here; known are offices, places"),
                Arguments.of(
                        "a clock that is none",
                        changed(DIRECTORY, "America/Chicago", "America/Chikago"),
                        ", places, yard: `America/Chikago` is not a time zone; write an IANA name such as America/Matamoros"),
                Arguments.of(
                        "a place without a name",
                        changed(DIRECTORY, "name: { en: \"Yard\", es: \"Patio\" }, rows: [] }", "rows: [] }"),
                        ", places, yard: `name` is missing; write it"),
                Arguments.of(
                        "a place without a region",
                        changed(DIRECTORY, "region: none, zone: America/Chicago", "zone: America/Chicago"),
                        ", places, yard: `region` is missing; write it"),
                Arguments.of(
                        "an unknown key of a place",
                        changed(DIRECTORY, "region: none", "regio: none"),
                        ", places, yard: `regio` is not known here (did you mean `region`?); known are country, name, region, rows, zone"),
                Arguments.of(
                        "an office without evidence",
                        changed(DIRECTORY, "evidence: TEXT, source: a test", "source: a test"),
                        ", offices 1: `evidence` is missing; write it"),
                Arguments.of(
                        "an office without a kind",
                        changed(DIRECTORY, "kind: consulate, place: yard", "place: yard"),
                        ", offices 1: `kind` is missing; write it"),
                Arguments.of(
                        "two places of one name",
                        changed(
                                DIRECTORY,
                                "offices:",
                                "  yard: { country: USA, region: none, zone: America/Chicago, name: { en: \"Yard\", es: \"Patio\" }, rows: [] }\noffices:"),
                        ", line 3: the key `yard` stands twice; write it once"));
    }
}

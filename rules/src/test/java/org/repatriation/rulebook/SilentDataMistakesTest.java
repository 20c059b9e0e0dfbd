package org.repatriation.rulebook;

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

/** Slips in the data files that a reader would hardly notice: a wrong clock, a lost sign, a list without anything in it. */
class SilentDataMistakesTest {
    private static void assertRefused(TinyRulebook tiny, String sentence) {
        assertThatThrownBy(tiny::rulebook).isInstanceOf(RulebookRefused.class).hasMessage(sentence);
    }

    private static TinyRulebook tiny() {
        return TinyRulebook.plain().instrument("test-law", "law");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void ofInstrument(String name, String text, String sentence) {
        assertRefused(tiny().file("instruments/test-law/instrument.yaml", text), "rules/" + sentence);
    }

    static Stream<Arguments> instruments() {
        return Stream.of(
                Arguments.of(
                        "no value after a key",
                        changed(INSTRUMENT, "signed: unknown", "signed:"),
                        "instruments/test-law/instrument.yaml: `signed` is empty; write it"),
                Arguments.of(
                        "an invisible mark in a text",
                        changed(INSTRUMENT, "\"A test\"", "\"A \u200btest\""),
                        "instruments/test-law/instrument.yaml, line 3: an invisible mark stands here; delete it, or the whole word, and write it again"),
                Arguments.of(
                        "a mark that turns the reading round",
                        changed(INSTRUMENT, "\"A test\"", "\"A \u202etest\""),
                        "instruments/test-law/instrument.yaml, line 3: an invisible mark that turns the direction of reading stands here; delete it"),
                Arguments.of(
                        "a mark of byte order",
                        changed(INSTRUMENT, "instrument: test-law", "\ufeffinstrument: test-law"),
                        "instruments/test-law/instrument.yaml, line 1: the file begins with an invisible mark; save it again as UTF-8 without a byte order mark"),
                Arguments.of(
                        "a damaged letter",
                        changed(INSTRUMENT, "Una prueba", "Una pr\ufffdeba"),
                        "instruments/test-law/instrument.yaml, line 3: a letter is damaged here; write it again, and save the file as UTF-8"),
                Arguments.of(
                        "an address with a space",
                        changed(INSTRUMENT, "source: a test", "source: https://www.gob.mx/ inm"),
                        "instruments/test-law/instrument.yaml: `source`: `https://www.gob.mx/ inm` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "an address that is misspelt",
                        changed(INSTRUMENT, "source: a test", "source: htps://www.gob.mx/inm"),
                        "instruments/test-law/instrument.yaml: `source`: `htps://www.gob.mx/inm` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "an address without its beginning",
                        changed(INSTRUMENT, "source: a test", "source: www.gob.mx/inm"),
                        "instruments/test-law/instrument.yaml: `source`: `www.gob.mx/inm` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "an address without a name",
                        changed(INSTRUMENT, "source: a test", "source: https://gob"),
                        "instruments/test-law/instrument.yaml: `source`: `https://gob` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "an empty row",
                        changed(INSTRUMENT, "rows: []", "rows: [ \"\" ]"),
                        "instruments/test-law/instrument.yaml: `rows` is empty; write it"),
                Arguments.of(
                        "a signature on no day",
                        changed(INSTRUMENT, "signed: unknown", "signed: long ago"),
                        "instruments/test-law/instrument.yaml: `signed`: `long ago` is not a date; write it as 2016-02-23"),
                Arguments.of(
                        "in force before it was signed",
                        changed(INSTRUMENT, "signed: unknown", "signed: 2001-01-01"),
                        "instruments/test-law/instrument.yaml: `inForce`: it is in force for `MEX` from 2000-01-01, before it was signed on 2001-01-01; mend one of the two dates"),
                Arguments.of(
                        "a day of another century",
                        changed(INSTRUMENT, "USA: { 2000-01-01: yes }", "USA: { 2106-01-01: yes }"),
                        "instruments/test-law/instrument.yaml, inForce, USA: `inForce`: `2106-01-01` lies outside the years 1900 to 2100; write the year that is meant, as in 2016-02-23"),
                Arguments.of(
                        "a day twice in another spelling",
                        changed(INSTRUMENT, "USA: { 2000-01-01: yes }", "USA: { 2000: no, 2000-01-01: yes }"),
                        "instruments/test-law/instrument.yaml, inForce, USA: `2000-01-01` does not come after the entry above it; write each day once, the earliest first"),
                Arguments.of(
                        "days out of order",
                        changed(INSTRUMENT, "USA: { 2000-01-01: yes }", "USA: { 2000-01-01: yes, 1999-01-01: no }"),
                        "instruments/test-law/instrument.yaml, inForce, USA: `1999-01-01` does not come after the entry above it; write each day once, the earliest first"),
                Arguments.of(
                        "an entry that says what the one before says",
                        changed(INSTRUMENT, "USA: { 2000-01-01: yes }", "USA: { 2000-01-01: yes, 2010-01-01: yes }"),
                        "instruments/test-law/instrument.yaml, inForce, USA: `2010-01-01: yes` says the same as the entry before it; delete one, or mend its word"),
                Arguments.of(
                        "states that receive other nationals",
                        changed(
                                INSTRUMENT,
                                "nationalities: any\nreceiving: any",
                                "nationalities: [ GTM ]\nreceiving: [ HND ]"),
                        "instruments/test-law/instrument.yaml: `nationalities` and `receiving` name different states, and a state receives only its own nationals; write the same in both"),
                Arguments.of(
                        "an agreement that binds one side",
                        changed(
                                INSTRUMENT,
                                "kind: law\ntitle: { en: \"A test\", es: \"Una prueba\" }\ncustody: [ USA, MEX ]\nnationalities: any\nreceiving: any",
                                "kind: agreement\ntitle: { en: \"A test\", es: \"Una prueba\" }\ncustody: [ USA, MEX ]\nnationalities: [ GTM ]\nreceiving: [ GTM ]"),
                        "instruments/test-law/instrument.yaml: `inForce` names none of the receiving states, and an agreement binds both sides; add for instance `GTM: { 2016-02-23: unknown }`"),
                Arguments.of(
                        "an agreement that is in force from a year on",
                        changed(
                                changed(INSTRUMENT, "kind: law", "kind: agreement"),
                                "USA: { 2000-01-01: yes }",
                                "USA: { 2000: yes }"),
                        "instruments/test-law/instrument.yaml, inForce, USA: `2000: yes` would let people be returned from its first day on; write the day, as in `2016-02-23: yes`, or `unknown` until it is known"),
                Arguments.of(
                        "an instrument that supersedes itself",
                        changed(INSTRUMENT, "rows: []", "rows: []\nsupersedes: [ test-law ]"),
                        "instruments/test-law/instrument.yaml: `supersedes` names the instrument itself; name an older one, or delete the line"),
                Arguments.of(
                        "an unread chapter without a name that can be used",
                        changed(UNREAD, "chapter: women", "chapter: Women"),
                        "instruments/test-law/instrument.yaml, unread 1: `chapter: Women` is no name; write lower case with hyphens, as in `chapter-on-women`"),
                Arguments.of(
                        "an unread chapter that decides for itself",
                        changed(UNREAD, "evidence: OFFICIAL", "decidedBy: test-law/women\n    evidence: OFFICIAL"),
                        "instruments/test-law/instrument.yaml, unread chapter women: `decidedBy: test-law/women` protects nobody; name a clause of a law or a treaty that decides for these persons"),
                Arguments.of(
                        "an unread chapter that a permission decides",
                        changed(UNREAD, "evidence: OFFICIAL", "decidedBy: base-law/cover\n    evidence: OFFICIAL"),
                        "instruments/test-law/instrument.yaml, unread chapter women: `decidedBy: base-law/cover` protects nobody; name a clause of a law or a treaty that decides for these persons"),
                Arguments.of(
                        "an unread chapter that is over before its instrument begins",
                        changed(UNREAD, "evidence: OFFICIAL", "until: 1999-01-01\n    evidence: OFFICIAL"),
                        "instruments/test-law/instrument.yaml, unread chapter women: it holds on no day on which `test-law` is in force; mend its dates, or those of the instrument"),
                Arguments.of(
                        "an unread chapter about a category that nobody gives",
                        changed(
                                UNREAD,
                                "\"$person : Person( sex == Sex.FEMALE )\"",
                                "\"Finding( as == Category.WOMAN, $person : person )\""),
                        "instruments/test-law/instrument.yaml, unread chapter women: no clause that this rule sees says who counts as `WOMAN` on its days; add one that `COUNTS_AS`, or look for something else"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ports")
    void ofPort(String name, String text, String sentence) {
        assertRefused(tiny().file("ports/quay.yaml", text), "rules/" + sentence);
    }

    static Stream<Arguments> ports() {
        return Stream.of(
                Arguments.of(
                        "a clock of the other side",
                        changed(PORT, "mx: America/Matamoros", "mx: America/Chicago"),
                        "ports/quay.yaml, zones: `mx: America/Chicago` is no clock of that side; write one of America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey America/Ojinaga America/Tijuana"),
                Arguments.of(
                        "a clock of another continent",
                        changed(PORT, "us: America/Chicago", "us: Europe/Madrid"),
                        "ports/quay.yaml, zones: `us: Europe/Madrid` is no clock of that side; write one of America/Chicago America/Denver America/Los_Angeles America/New_York America/Phoenix"),
                Arguments.of(
                        "a side that has a clock and no name",
                        changed(PORT, "{ us: \"Here\", mx: \"There\" }", "{ mx: \"There\" }"),
                        "ports/quay.yaml, crossing: `us` has a clock in `zones` and no name here; add it"),
                Arguments.of(
                        "a side that is none",
                        changed(PORT, "{ us: \"Here\"", "{ uk: \"Here\""),
                        "ports/quay.yaml, crossing: `uk` is not a side; write one of us mx gt sv hn ni"),
                Arguments.of(
                        "a land port without the clock of the other side",
                        changed(
                                changed(PORT, "region: none", "region: east"),
                                "{ mx: America/Matamoros, us: America/Chicago }",
                                "{ mx: America/Matamoros }"),
                        "ports/quay.yaml, crossing: `zones` names no clock for the side `us`; hours hold on the clocks of both sides: add it"),
                Arguments.of(
                        "a region in which nobody is held",
                        changed(PORT, "region: none", "region: eas"),
                        "ports/quay.yaml: `region: eas` is no region of a place in the directory (did you mean `east`?); write one that is, or `none`"),
                Arguments.of(
                        "a longitude without its sign",
                        changed(PORT, "runs:", "position: { lat: 14.68, lon: 92.15, evidence: TEXT }\nruns:"),
                        "ports/quay.yaml, position: `lat: 14.68` and `lon: 92.15` lie outside North and Central America; the latitude comes first, and the longitude is negative, as in 14.68 and -92.15"),
                Arguments.of(
                        "a latitude and a longitude that changed places",
                        changed(PORT, "runs:", "position: { lat: -89.17, lon: 13.70, evidence: TEXT }\nruns:"),
                        "ports/quay.yaml, position: `lat: -89.17` and `lon: 13.7` lie outside North and Central America; the latitude comes first, and the longitude is negative, as in 14.68 and -92.15"),
                Arguments.of(
                        "a latitude far away",
                        changed(PORT, "runs:", "position: { lat: 81.68, lon: -92.15, evidence: TEXT }\nruns:"),
                        "ports/quay.yaml, position: `lat: 81.68` and `lon: -92.15` lie outside North and Central America; the latitude comes first, and the longitude is negative, as in 14.68 and -92.15"),
                Arguments.of(
                        "a position known in a way that is not known",
                        changed(PORT, "runs:", "position: { lat: 14.68, lon: -92.15, evidence: verified }\nruns:"),
                        "ports/quay.yaml, position: `evidence: verified` is not known (did you mean `unverified`?); write one of INFERENCE OFFICIAL PRESS TEXT unverified"),
                Arguments.of(
                        "hours that begin with no day",
                        changed(PORT, "2016-02-23:", "2016-02:"),
                        "ports/quay.yaml, hours: `2016-02` names no day; write the day from which the hours hold, as in 2016-02-23"),
                Arguments.of(
                        "no word on what held before",
                        changed(
                                PORT,
                                "  2004-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\n",
                                ""),
                        "ports/quay.yaml, hours: the first entry begins on 2016-02-23, and what held before is not said; add an entry from 2004-01-01 with `unknown`"),
                Arguments.of(
                        "hours of another century",
                        changed(PORT, "2016-02-23:", "1816-02-23:"),
                        "ports/quay.yaml, hours: `hours`: `1816-02-23` lies outside the years 1900 to 2100; write the year that is meant, as in 2016-02-23"),
                Arguments.of(
                        "a sighting with three dates",
                        changed(PORT, "seen: 2015-04/2020-03", "seen: 2015-04/2017-01/2020-03"),
                        "ports/quay.yaml, hours, 2016-02-23: `seen`: `2015-04/2017-01/2020-03` is not a time of sighting; write for instance `2015-04/2020-03`"),
                Arguments.of(
                        "hours from an address with a space",
                        changed(
                                PORT,
                                "evidence: PRESS\n    source: a test",
                                "evidence: PRESS\n    source: https://expreso.press/2020 03"),
                        "ports/quay.yaml, hours, 2016-02-23: `source`: `https://expreso.press/2020 03` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "a run with three lengths",
                        changed(PORT, "PT10H/PT14H", "PT10H/PT12H/PT14H"),
                        "ports/quay.yaml, runs 1: `takes: PT10H/PT12H/PT14H` is not a duration; write the shortest and the longest, as in PT10H/PT14H"),
                Arguments.of(
                        "a run that was seen in another century",
                        changed(PORT, "2014-09/2015-01", "1814-09/1815-01"),
                        "ports/quay.yaml, runs 1: `seen`: `1814-09` lies outside the years 1900 to 2100; write the year that is meant, as in 2016-02-23"),
                Arguments.of(
                        "a use known in a way that is not known",
                        changed(
                                PORT,
                                "runs:",
                                "uses:\n  - { text: { en: \"Used\", es: \"En uso\" }, evidence: PRES, rows: [] }\nruns:"),
                        "ports/quay.yaml, uses 1: `evidence: PRES` is not known (did you mean `PRESS`?); write one of INFERENCE OFFICIAL PRESS TEXT unverified"),
                Arguments.of(
                        "a run that is no list",
                        changed(PORT, "runs:\n  - {", "runs:\n    {"),
                        "ports/quay.yaml: `runs` is a list; write each entry below it, after `- `, or `runs: []` where there is none"),
                Arguments.of(
                        "runs that are gone",
                        changed(PORT, "runs:\n", "conflicts:\nruns:\n"),
                        "ports/quay.yaml: `conflicts` is a list; write each entry below it, after `- `, or `conflicts: []` where there is none"),
                Arguments.of(
                        "an empty reason to confirm",
                        changed(PORT, "runs:", "confirm: { en: \"the office\", es: \"\" }\nruns:"),
                        "ports/quay.yaml, confirm: `es` is empty; write it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void ofCalendar(String name, String text, String sentence) {
        assertRefused(tiny().file("calendars/mexico.yaml", text), "rules/" + sentence);
    }

    static Stream<Arguments> calendars() {
        return Stream.of(
                Arguments.of(
                        "no holiday",
                        changed(
                                CALENDAR,
                                "holidays:\n  - { name: { en: \"New Year\", es: \"Año Nuevo\" }, rule: \"01-01\", from: 2004-01-01 }",
                                "holidays: []"),
                        "calendars/mexico.yaml: no holiday is named, so every week would count five working days; list them under `holidays`"),
                Arguments.of(
                        "holidays without their list",
                        changed(
                                CALENDAR,
                                "holidays:\n  - { name: { en: \"New Year\", es: \"Año Nuevo\" }, rule: \"01-01\", from: 2004-01-01 }",
                                "note: nothing"),
                        "calendars/mexico.yaml: no holiday is named, so every week would count five working days; list them under `holidays`"),
                Arguments.of(
                        "a holiday on a day that is not in its span",
                        changed(CALENDAR, "from: 2004-01-01", "from: 2012-01-02, until: 2012-12-02"),
                        "calendars/mexico.yaml, holidays 1: `01-01` falls on no day between `from` and `until`; mend the dates"),
                Arguments.of(
                        "a holiday twice",
                        changed(
                                CALENDAR,
                                "holidays:\n",
                                "holidays:\n  - { name: { en: \"New Year\", es: \"Año Nuevo\" }, rule: \"01-01\" }\n"),
                        "calendars/mexico.yaml, holidays 2: `01-01` stands above already for the same years; write it once, or mend the day that was meant"),
                Arguments.of(
                        "a holiday that has no end",
                        changed(CALENDAR, "from: 2004-01-01", "from: 2004-01-01, until:"),
                        "calendars/mexico.yaml, holidays 1: `until` is empty; write it"),
                Arguments.of(
                        "a calendar that is not known",
                        changed(CALENDAR, "evidence: TEXT", "evidence: SURE"),
                        "calendars/mexico.yaml: `evidence: SURE` is not known; write one of TEXT OFFICIAL PRESS INFERENCE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("directorys")
    void ofDirectory(String name, String text, String sentence) {
        assertRefused(tiny().file("directory/more.yaml", text), "rules/" + sentence);
    }

    static Stream<Arguments> directorys() {
        return Stream.of(
                Arguments.of(
                        "a place of a state that holds nobody",
                        changed(DIRECTORY, "country: USA", "country: GTM"),
                        "directory/more.yaml, places, yard: `country: GTM` holds nobody; write `USA`, `MEX` or `any`"),
                Arguments.of(
                        "a place with a clock of another continent",
                        changed(DIRECTORY, "America/Chicago", "Europe/Madrid"),
                        "directory/more.yaml, places, yard: `Europe/Madrid` is not kept where people are held; write one of America/Bahia_Banderas America/Cancun America/Chicago America/Chihuahua America/Ciudad_Juarez America/Denver America/Hermosillo America/Los_Angeles America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey America/New_York America/Ojinaga America/Phoenix America/Tijuana"),
                Arguments.of(
                        "a place without a name that can be used",
                        changed(DIRECTORY, "yard: {", "Yard 1: {"),
                        "directory/more.yaml, places, Yard 1: `Yard 1` is no name; write lower case with hyphens, as in `el-paso`"),
                Arguments.of(
                        "a place in a misspelt region",
                        changed(DIRECTORY, "region: none", "region: nome"),
                        "directory/more.yaml: the place `yard` is in the region `nome`, which has no port (did you mean `none`?); write one that has, or `none`"),
                Arguments.of(
                        "a place with a position, which nobody reads",
                        changed(DIRECTORY, "region: none", "position: { lat: 30, lon: -100 }, region: none"),
                        "directory/more.yaml, places, yard: `position` is not known here; known are country, name, region, rows, zone"),
                Arguments.of(
                        "an office of a kind that is not known",
                        changed(DIRECTORY, "kind: consulate", "kind: consultate"),
                        "directory/more.yaml, offices 1: `kind: consultate` is not known (did you mean `consulate`?); write one of agency beta-group complaint-channel consulate inm-office labour-help reception-centre shelter station us-office"),
                Arguments.of(
                        "an office with a misspelt key",
                        changed(DIRECTORY, "place: yard", "plase: yard"),
                        "directory/more.yaml, offices 1: `plase` is not known here (did you mean `place`?); write it so, or choose another word"),
                Arguments.of(
                        "an office in a region that has no place",
                        changed(DIRECTORY, "place: yard", "place: yard, region: west"),
                        "directory/more.yaml: the office `consulate` is in the region `west`, which no place is in; write one that is, or `none`"),
                Arguments.of(
                        "an office of a port that has no file",
                        changed(DIRECTORY, "place: yard", "place: yard, port: harbor"),
                        "directory/more.yaml: the office `consulate` belongs to the port `harbor`, which has no file (did you mean `harbour`?); write one that has"),
                Arguments.of(
                        "an office that tells somebody who is not known",
                        changed(DIRECTORY, "place: yard", "place: yard, whom: consulates"),
                        "directory/more.yaml, offices 1: `whom: consulates` is not known (did you mean `consulate`?); write one of child-protection-authority comar consulate coordinating-consulate dif family hhs inm lawyer prosecutor-general receiving-authority segob victim-authority"),
                Arguments.of(
                        "an office of a state that is no code",
                        changed(DIRECTORY, "place: yard", "place: yard, of: MX"),
                        "directory/more.yaml, offices 1: `of`: `MX` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "an office since a day that is none",
                        changed(DIRECTORY, "place: yard", "place: yard, since: 2016-02-31"),
                        "directory/more.yaml, offices 1: `since`: `2016-02-31` is not a date; write it as 2016-02-23"),
                Arguments.of(
                        "an office until a day before it opened",
                        changed(DIRECTORY, "place: yard", "place: yard, since: 2019, until: 2018"),
                        "directory/more.yaml, offices 1: `until` is not after `since`; it is the first day on which nobody is there any more"),
                Arguments.of(
                        "an office for arrivals by sea",
                        changed(DIRECTORY, "place: yard", "place: yard, arrivals: SEA"),
                        "directory/more.yaml, offices 1: `arrivals: SEA` is not known; write one of AIR LAND"),
                Arguments.of(
                        "an office twice",
                        changed(
                                DIRECTORY,
                                "offices:\n",
                                "offices:\n  - { id: consulate, kind: consulate, name: { en: \"Consulate\", es: \"Consulado\" }, evidence: TEXT, source: a test, rows: [] }\n"),
                        "directory/more.yaml, offices 2: the office `consulate` stands above already; write it once"));
    }

    @Test
    void aPortInAFolderOfAFolder() {
        assertRefused(
                tiny().file("ports/old/harbour.yaml", PORT),
                "rules/"
                        + "ports/old/harbour.yaml: this file has no place in a rulebook; clauses stand in `instruments/<instrument>/<clause>.drl`, ports in `ports/<port>.yaml`");
    }

    @Test
    void aPortInCapitals() {
        assertRefused(
                tiny().file("ports/Quay.yaml", PORT.replace("port: quay", "port: Quay")),
                "rules/"
                        + "ports/Quay.yaml: this file has no place in a rulebook; clauses stand in `instruments/<instrument>/<clause>.drl`, ports in `ports/<port>.yaml`");
    }

    @Test
    void anOfficeThatAnotherFileHas() {
        assertRefused(
                tiny().file("directory/more.yaml", DIRECTORY)
                        .file("directory/others.yaml", DIRECTORY.replace("yard", "court")),
                "rules/" + "directory/others.yaml: the office `consulate` stands in another file too; write it once");
    }
}

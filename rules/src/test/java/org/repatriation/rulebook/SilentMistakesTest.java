package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.repatriation.rulebook.GoodFiles.CALENDAR;
import static org.repatriation.rulebook.GoodFiles.DIRECTORY;
import static org.repatriation.rulebook.GoodFiles.INSTRUMENT;
import static org.repatriation.rulebook.GoodFiles.PORT;
import static org.repatriation.rulebook.GoodFiles.UNREAD;
import static org.repatriation.rulebook.GoodFiles.changed;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Mistakes that nobody would notice if they were let through: a clause that never speaks, or speaks when it should not. */
class SilentMistakesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void isRefused(String name, String path, String text, String sentence) {
        Map<String, String> files = GoodRule.among(GoodRule.TEXT);
        files.put(path, text);

        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of(
                        "a variable that the engine uses itself",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$fact1 : Person( )\n    Health( unfitToTravel == Answer.YES, person == $fact1, $person : person )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `$fact1` is a name that the engine uses itself; write another, such as `$person`"),
                Arguments.of(
                        "a variable compared with another kind of thing",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( $sex : sex )\n    Health( person == $sex, unfitToTravel == Answer.YES )"),
                        "rules/instruments/test-law/article-1.drl, line 16: `$sex` and `person` are different kinds of things and are never equal; compare like with like, as in `person == $person`"),
                Arguments.of(
                        "a category that is not the one named",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Finding( as != Category.CHILD, $person : person )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `Finding` names the category it looks for with `==` or `in ( … )`; for who is not, write `not Finding( … )`"),
                Arguments.of(
                        "a nationality that is no code",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( nationality == \"Mexico\" )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `Mexico` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "a nationality of two letters",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( nationality == \"MX\" )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `MX` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "a state of custody of two letters",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Custody( country == \"US\" )\n    $person : Person( )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `US` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "an exception to itself",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "@effect( BARS )", "@effect( EXCEPTS )\n    @overrides( \"test-law/article-1\" )"),
                        "rules/instruments/test-law/article-1.drl, line 5: this exception lifts nothing but exceptions; name a clause that does something else"),
                Arguments.of(
                        "a sighting that ends before it begins",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "@evidence( TEXT )",
                                "@seen( \"2020-03/2015-04\" )\n    @until( \"2016-01-01\" )\n    @evidence( PRESS )"),
                        "rules/instruments/test-law/article-1.drl, line 8: `2020-03/2015-04` ends before it begins; write the first sighting, a slash and the last, as in `2015-04/2020-03`"),
                Arguments.of(
                        "a text with a mark that turns the reading round",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("it is a test", "it is \u202e a test"),
                        "rules/instruments/test-law/article-1.drl, line 12: an invisible mark that turns the direction of reading stands here; delete it"),
                Arguments.of(
                        "a comment with a mark that turns the reading round",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("// A test", "// A \u202e test"),
                        "rules/instruments/test-law/article-1.drl, line 1: an invisible mark that turns the direction of reading stands here; delete it"),
                Arguments.of(
                        "a comment with a carriage return in its middle",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with("// A test", "// A test\rrule \"hidden from the reader\""),
                        "rules/instruments/test-law/article-1.drl, line 1: a carriage return stands alone here and hides what follows; end the line properly"),
                Arguments.of(
                        "a rule file at the top",
                        "stray.drl",
                        GoodRule.TEXT,
                        "rules/stray.drl: this file has no place in a rulebook; clauses stand in `instruments/<instrument>/<clause>.drl`, ports in `ports/<port>.yaml`"),
                Arguments.of(
                        "a state of custody that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "[ USA, MEX ]", "[ US, MEX ]"),
                        "rules/instruments/test-law/instrument.yaml: `custody` names the states that hold the persons; write `[ USA ]`, `[ MEX ]` or both"),
                Arguments.of(
                        "no state of custody",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "[ USA, MEX ]", "[ ]"),
                        "rules/instruments/test-law/instrument.yaml: `custody` names the states that hold the persons; write `[ USA ]`, `[ MEX ]` or both"),
                Arguments.of(
                        "a nationality of an instrument that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "nationalities: any", "nationalities: [ Mexican ]"),
                        "rules/instruments/test-law/instrument.yaml: `nationalities`: `Mexican` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "a receiving state that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "receiving: any", "receiving: [ MX ]"),
                        "rules/instruments/test-law/instrument.yaml: `receiving`: `MX` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "a party that is no code",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "  USA: {", "  US: {"),
                        "rules/instruments/test-law/instrument.yaml: `inForce`: `US` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "an unread chapter that ends before it begins",
                        "instruments/test-law/instrument.yaml",
                        changed(
                                UNREAD,
                                "evidence: OFFICIAL",
                                "inForce: 2016-01-01\n    until: 2015-01-01\n    evidence: OFFICIAL"),
                        "rules/instruments/test-law/instrument.yaml, unread 1: `until` is not after `inForce`; it is the first day on which it no longer holds"),
                Arguments.of(
                        "a port without clocks",
                        "ports/quay.yaml",
                        changed(PORT, "{ mx: America/Matamoros, us: America/Chicago }", "{ }"),
                        "rules/ports/quay.yaml, zones: no clock is named; write the receiving side first, as in `{ mx: America/Matamoros, us: America/Chicago }`"),
                Arguments.of(
                        "a port with a fixed offset for a clock",
                        "ports/quay.yaml",
                        changed(PORT, "mx: America/Matamoros", "mx: \"-06:00\""),
                        "rules/ports/quay.yaml, zones: `-06:00` does not follow summer time; write an IANA name such as America/Matamoros"),
                Arguments.of(
                        "a port without hours",
                        "ports/quay.yaml",
                        changed(
                                PORT,
                                "hours:\n  2004-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\n  2016-02-23:\n    general: \"08:00-22:00\"\n    unaccompaniedChildren: unknown\n    specialNeeds: unknown\n    basis: practice\n    seen: 2015-04/2020-03\n    evidence: PRESS\n    source: a test\n  2021-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }\n",
                                "hours: { }\n"),
                        "rules/ports/quay.yaml, hours: no hours are given; write an entry with its first day, and `unknown` where nobody has read them"),
                Arguments.of(
                        "hours whose basis is no clause",
                        "ports/quay.yaml",
                        changed(PORT, "basis: practice\n    seen: 2015-04/2020-03", "basis: base-law/hours"),
                        "rules/ports/quay.yaml: `basis: base-law/hours` is no clause of the rulebook (did you mean `base-law/cover`?); write `practice` or the clause that fixes the hours"),
                Arguments.of(
                        "a run whose length shrinks",
                        "ports/quay.yaml",
                        changed(PORT, "PT10H/PT14H", "PT14H/PT10H"),
                        "rules/ports/quay.yaml, runs 1: `takes: PT14H/PT10H` is not a duration; write the shortest and the longest, as in PT10H/PT14H"),
                Arguments.of(
                        "a run that takes less than nothing",
                        "ports/quay.yaml",
                        changed(PORT, "PT10H/PT14H", "-PT10H"),
                        "rules/ports/quay.yaml, runs 1: `takes: -PT10H` is not a duration; write the shortest and the longest, as in PT10H/PT14H"),
                Arguments.of(
                        "a run that was seen before it was seen",
                        "ports/quay.yaml",
                        changed(PORT, "2014-09/2015-01", "2015-01/2014-09"),
                        "rules/ports/quay.yaml, runs 1: `seen`: `2015-01/2014-09` ends before it begins; write the first sighting, a slash and the last, as in `2015-04/2020-03`"),
                Arguments.of(
                        "hours that wipe what stands before",
                        "ports/quay.yaml",
                        changed(PORT, "\"08:00-22:00\"", "\"08:00-22:00; unknown\""),
                        "rules/ports/quay.yaml, hours, 2016-02-23: `general`: the hours `08:00-22:00; unknown` cannot be used: its last part wipes out all that stands before; write `|| unknown`, or name days"),
                Arguments.of(
                        "hours that close all that stands before",
                        "ports/quay.yaml",
                        changed(PORT, "\"08:00-22:00\"", "\"Mo-Fr 08:00-22:00; off\""),
                        "rules/ports/quay.yaml, hours, 2016-02-23: `general`: the hours `Mo-Fr 08:00-22:00; off` cannot be used: its last part wipes out all that stands before; write `|| unknown`, or name days"),
                Arguments.of(
                        "a holiday that ends before it begins",
                        "calendars/mexico.yaml",
                        changed(CALENDAR, "from: 2004-01-01", "from: 2004-01-01, until: 2003-01-01"),
                        "rules/calendars/mexico.yaml, holidays 1: `until` is not after `from`; it is the first day on which it no longer holds"),
                Arguments.of(
                        "an office at a place that is not there",
                        "directory/more.yaml",
                        changed(DIRECTORY, "place: yard", "place: garden"),
                        "rules/directory/more.yaml: the office `consulate` is at `garden`, which is neither a place of the directory nor a port; write one that is"),
                Arguments.of(
                        "a place that another file has",
                        "directory/more.yaml",
                        changed(DIRECTORY, "yard: {", "camp: {"),
                        "rules/directory/places.yaml: the place `camp` stands in another file too; write it once"),
                Arguments.of(
                        "a title that is empty",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "es: \"Una prueba\"", "es: \"\""),
                        "rules/instruments/test-law/instrument.yaml, title: `es` is empty; write it"),
                Arguments.of(
                        "a source that is empty",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "source: a test", "source: \" \""),
                        "rules/instruments/test-law/instrument.yaml: `source` is empty; write it"),
                Arguments.of(
                        "no receiving state",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "receiving: any", "receiving: [ ]"),
                        "rules/instruments/test-law/instrument.yaml: `receiving` names no state; write `any`, or the states, such as `[ MEX ]`"),
                Arguments.of(
                        "no nationality",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "nationalities: any", "nationalities: [ ]"),
                        "rules/instruments/test-law/instrument.yaml: `nationalities` names no state; write `any`, or the states, such as `[ MEX ]`"),
                Arguments.of(
                        "a place of a state that is no code",
                        "directory/more.yaml",
                        changed(DIRECTORY, "country: USA", "country: US"),
                        "rules/directory/more.yaml, places, yard: `country: US` holds nobody; write `USA`, `MEX` or `any`"),
                Arguments.of(
                        "a calendar of a state that is no code",
                        "calendars/mexico.yaml",
                        changed(CALENDAR, "country: MEX", "country: MX"),
                        "rules/calendars/mexico.yaml: `country`: `MX` is no country; write its three letters of ISO 3166-1, such as `MEX`"),
                Arguments.of(
                        "a sighting of hours that ends before it begins",
                        "ports/quay.yaml",
                        changed(PORT, "seen: 2015-04/2020-03", "seen: 2021-04/2020-03"),
                        "rules/ports/quay.yaml, hours, 2016-02-23: `seen`: `2021-04/2020-03` ends before it begins; write the first sighting, a slash and the last, as in `2015-04/2020-03`"),
                Arguments.of(
                        "a state of custody without a day in force",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "  MEX: { 2000", "  GTM: { 2000"),
                        "rules/instruments/test-law/instrument.yaml: `inForce` does not say from when for `MEX`, which holds the persons; add a line such as `MEX: { 2016-02-23: yes }`, or `unknown`"),
                Arguments.of(
                        "no party",
                        "instruments/test-law/instrument.yaml",
                        changed(
                                INSTRUMENT,
                                "inForce:\n  USA: { 2000-01-01: yes }\n  MEX: { 2000-01-01: yes }\n",
                                "inForce: { }\n"),
                        "rules/instruments/test-law/instrument.yaml: `inForce` does not say from when for `USA`, which holds the persons; add a line such as `USA: { 2016-02-23: yes }`, or `unknown`"),
                Arguments.of(
                        "a party without a day",
                        "instruments/test-law/instrument.yaml",
                        changed(INSTRUMENT, "USA: { 2000-01-01: yes }", "USA: { }"),
                        "rules/instruments/test-law/instrument.yaml, inForce, USA: no day is named; write for instance `2016-02-23: yes`, or `unknown`"),
                Arguments.of(
                        "two categories that one finding cannot both be",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Finding( as == Category.CHILD, as == Category.WOMAN, $person : person )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `as` cannot be all of this at once, so the rule would never hold; for one of several values write `as in ( …, … )`"),
                Arguments.of(
                        "two conditions that cannot both hold",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel == Answer.YES, unfitToTravel == Answer.NO, $person : person )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `unfitToTravel` cannot be all of this at once, so the rule would never hold; for one of several values write `unfitToTravel in ( …, … )`"),
                Arguments.of(
                        "a person known by the id of a request",
                        "instruments/test-law/article-1.drl",
                        GoodRule.with(
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( id == \"p1\" )"),
                        "rules/instruments/test-law/article-1.drl, line 15: `id` is the name that one request gives to a person, and no clause knows it; look at what the person is"));
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

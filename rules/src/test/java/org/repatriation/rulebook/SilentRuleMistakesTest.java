package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.repatriation.rulebook.GoodFiles.changed;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Slips in the rule files that a reader would hardly notice, and after which a clause is silent or says too much. */
class SilentRuleMistakesTest {
    private static final String UNFIT = "Health( unfitToTravel == Answer.YES, $person : person )";

    private static void assertRefused(Map<String, String> files, String sentence) {
        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ofOneRule(String name, String text, String sentence) {
        assertRefused(GoodRule.among(text), "rules/instruments/test-law/article-1.drl, line " + sentence);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "a value twice in a list",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Protection( trafficking in ( Trafficking.SUSPECTED, Trafficking.SUSPECTED ), $person : person )"),
                        "15: `Trafficking.SUSPECTED` stands twice in the list; write each value once"),
                Arguments.of(
                        "a condition that leaves only what nobody answered",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel != Answer.YES, unfitToTravel != Answer.NO, $person : person )"),
                        "15: `unfitToTravel` cannot be all of this at once, so the rule would never hold; for one of several values write `unfitToTravel in ( …, … )`"),
                Arguments.of(
                        "a condition that every answer meets",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel in ( Answer.YES, Answer.NO, Answer.UNKNOWN ), $person : person )"),
                        "15: `unfitToTravel` may be any of its values here, so the condition says nothing; leave out the values that are not meant"),
                Arguments.of(
                        "two nationalities at once",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "$person : Person( nationality == \"MEX\", nationality == \"GTM\" )"),
                        "15: `nationality` cannot be all of this at once, so the rule would never hold; for one of several values write `nationality in ( …, … )`"),
                Arguments.of(
                        "the same facts in two lines",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel == Answer.YES, $person : person )\n    Health( person == $person, unfitToTravel == Answer.NO )"),
                        "16: `Health` of the same person stands above already; write its conditions in one line"),
                Arguments.of(
                        "the custody in two lines",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Custody( country == \"USA\" )\n    Custody( country == \"MEX\" )\n    Health( unfitToTravel == Answer.YES, $person : person )"),
                        "16: `Custody` stands above already; write its conditions in one line"),
                Arguments.of(
                        "a category that nobody gives",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Finding( as == Category.CHILD, $person : person )"),
                        "5: no clause that this rule sees says who counts as `CHILD` on its days; add one that `COUNTS_AS`, or look for something else"),
                Arguments.of(
                        "a category that nobody gives, where it must not be",
                        changed(
                                GoodRule.TEXT,
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel == Answer.YES, $person : person )\n    not Finding( as == Category.CHILD, person == $person )"),
                        "5: no clause that this rule sees says who counts as `CHILD` on its days; add one that `COUNTS_AS`, or look for something else"),
                Arguments.of(
                        "a permission that rests on what nobody answered",
                        changed(
                                changed(GoodRule.TEXT, "@effect( BARS )", "@effect( COVERS )\n    @mode( LAND )"),
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Protection( fearOfReturn in ( Answer.NO, Answer.UNKNOWN ), $person : person )"),
                        "16: a rule that `COVERS` takes an unknown `fearOfReturn` for an answer; leave `UNKNOWN` out, what is not known is asked"),
                Arguments.of(
                        "an exception that rests on what nobody answered",
                        changed(
                                changed(
                                        GoodRule.TEXT,
                                        "@effect( BARS )",
                                        "@effect( EXCEPTS )\n    @overrides( \"base-law/cover\" )"),
                                "Health( unfitToTravel == Answer.YES, $person : person )",
                                "Health( unfitToTravel == Answer.UNKNOWN, $person : person )"),
                        "16: a rule that `EXCEPTS` takes an unknown `unfitToTravel` for an answer; leave `UNKNOWN` out, what is not known is asked"),
                Arguments.of(
                        "a source that is no address",
                        changed(GoodRule.TEXT, "@source( \"a test\" )", "@source( \"https:/www.gob.mx/inm\" )"),
                        "9: `@source`: `https:/www.gob.mx/inm` is no address that can be opened; write it whole and without spaces, as in `https://www.gob.mx/inm`, or name the text instead"),
                Arguments.of(
                        "a row that is empty",
                        changed(GoodRule.TEXT, "@row( \"1\" )", "@row( \"1\", \"\" )"),
                        "10: `@row` holds texts in double quotes, none of them empty; write `@row( \"…\" )`"),
                Arguments.of(
                        "a row without quotes",
                        changed(GoodRule.TEXT, "@row( \"1\" )", "@row( G1 )"),
                        "10: `@row` holds texts in double quotes, none of them empty; write `@row( \"…\" )`"),
                Arguments.of(
                        "a reason that was not translated",
                        changed(GoodRule.TEXT, "\"es una prueba\"", "\"it is a test\""),
                        "13: `@porque` repeats `@because`; write the reason in Spanish"),
                Arguments.of(
                        "a title that was not translated",
                        changed(
                                GoodRule.TEXT,
                                "\"PRUEBA 1: no se devuelve a quien no puede viajar\"",
                                "\"TEST 1: a person who is unfit to travel is not returned\""),
                        "11: `@titulo` repeats the name of the rule; write it in Spanish"),
                Arguments.of(
                        "a reason with a brace",
                        changed(GoodRule.TEXT, "\"it is a test\"", "\"it is a test of {age}\""),
                        "12: `@because` holds a brace, which would be shown as it is; write the sentence out"),
                Arguments.of(
                        "a rule without a name",
                        changed(
                                GoodRule.TEXT,
                                "rule \"TEST 1: a person who is unfit to travel is not returned\"",
                                "rule \" \""),
                        "5: the rule has no name; write its citation and what it says"),
                Arguments.of(
                        "a notice that says twice by when",
                        changed(
                                GoodRule.TEXT,
                                "@effect( BARS )",
                                "@effect( NOTIFIES )\n    @whom( \"family\" )\n    @on( DETENTION )\n    @within( \"48 hours\" )\n    @countedFrom( CUSTODY )\n    @when( BEFORE_HANDOVER )"),
                        "5: `@within` and `@when` both say by when; write one of them"),
                Arguments.of(
                        "a notice to the consulate that nothing can take out",
                        changed(
                                GoodRule.TEXT,
                                "@effect( BARS )",
                                "@effect( NOTIFIES )\n    @whom( \"consulate\" )\n    @on( DETENTION )"),
                        "5: this is contact with the consulate; add `@needs( \"consular-contact\" )`, so that a prohibition of that contact takes it out"),
                Arguments.of(
                        "a practice that was read",
                        changed(
                                GoodRule.TEXT,
                                "@evidence( TEXT )",
                                "@seen( \"2015-04/2020-03\" )\n    @until( \"2021-01-01\" )\n    @evidence( TEXT )"),
                        "10: a practice was seen and stands in no text; write `@evidence( OFFICIAL )`, `PRESS` or `INFERENCE`"),
                Arguments.of(
                        "a practice with three sightings",
                        changed(
                                GoodRule.TEXT,
                                "@evidence( TEXT )",
                                "@seen( \"2015/2017/2020\" )\n    @until( \"2021-01-01\" )\n    @evidence( PRESS )"),
                        "8: `2015/2017/2020` is not a time of sighting; write for instance `2015-04/2020-03`"),
                Arguments.of(
                        "a rule that begins in another century",
                        changed(
                                GoodRule.TEXT,
                                "@evidence( TEXT )",
                                "@inForce( \"2106-02-23\" )\n    @evidence( TEXT )"),
                        "8: `2106-02-23` lies outside the years 1900 to 2100; write the year that is meant, as in 2016-02-23"),
                Arguments.of(
                        "a rule that ends before its instrument begins",
                        changed(GoodRule.TEXT, "@evidence( TEXT )", "@until( \"1999-01-01\" )\n    @evidence( TEXT )"),
                        "5: it holds on no day on which `test-law` is in force; mend its dates, or those of the instrument"),
                Arguments.of(
                        "an invisible mark in a reason",
                        changed(GoodRule.TEXT, "\"it is a test\"", "\"it is a\u200b test\""),
                        "12: an invisible mark stands here; delete it, or the whole word, and write it again"),
                Arguments.of(
                        "a damaged letter in a reason",
                        changed(GoodRule.TEXT, "\"es una prueba\"", "\"es una pr\ufffdeba\""),
                        "13: a letter is damaged here; write it again, and save the file as UTF-8"));
    }

    @Test
    void aPlaceOfAnotherState() {
        assertRefused(
                pact("USA", "MEX")
                        .rule("pact/stop", "BARS", "", "Custody( place == \"yard\" )", "$person : Person( )")
                        .file("directory/more.yaml", GoodFiles.DIRECTORY.replace("country: USA", "country: MEX"))
                        .files(),
                "rules/instruments/"
                        + "pact/stop.drl, line 3: `yard` lies in MEX, which holds nobody under this instrument; name another place");
    }

    @Test
    void aStateOfCustodyOutsideTheInstrument() {
        assertRefused(
                pact("USA", "MEX")
                        .rule("pact/stop", "BARS", "", "Custody( country == \"MEX\" )", "$person : Person( )")
                        .files(),
                "rules/instruments/"
                        + "pact/stop.drl, line 3: `MEX` is not among the `custody` of the instrument, so the rule never meets it; write one of USA");
    }

    @Test
    void aNationalityOutsideTheInstrument() {
        assertRefused(
                pact("USA", "MEX")
                        .rule("pact/stop", "BARS", "", "$person : Person( nationality == \"GTM\" )")
                        .files(),
                "rules/instruments/"
                        + "pact/stop.drl, line 3: `GTM` is not among the `nationalities` of the instrument, so the rule never meets it; write one of MEX");
    }

    @Test
    void aPortThatReceivesOtherNationals() {
        assertRefused(
                pact("MEX", "GTM")
                        .rule("pact/open", "OPENS", "", "$person : Person( )", "$port : Port( id == \"harbour\" )")
                        .files(),
                "rules/instruments/"
                        + "pact/open.drl, line 3: `harbour` lies in MEX and receives only its nationals, whom this rule is not about; name another port");
    }

    @Test
    void anAgreementThatCoversNobody() {
        assertRefused(
                TinyRulebook.plain()
                        .instrument("pact", "agreement")
                        .rule("pact/stop", "BARS", "", UNFIT)
                        .files(),
                "rules/instruments/"
                        + "pact/stop.drl, line 3: `pact` covers nobody on the days of this rule, so it never stands; add a rule that `COVERS`");
    }

    @Test
    void anAgreementThatCoversNobodyOnTheDaysOfAClause() {
        assertRefused(
                TinyRulebook.plain()
                        .instrument("pact", "agreement")
                        .rule("pact/cover", "COVERS", "@mode( LAND ) @until( \"2010-01-01\" )", "$person : Person( )")
                        .rule("pact/stop", "BARS", "@inForce( \"2011-01-01\" )", UNFIT)
                        .files(),
                "rules/instruments/"
                        + "pact/stop.drl, line 3: `pact` covers nobody on the days of this rule, so it never stands; add a rule that `COVERS`");
    }

    @Test
    void anExceptionThatBeginsWhenTheClauseHasEnded() {
        assertRefused(
                TinyRulebook.plain()
                        .rule("base-law/stop", "BARS", "@until( \"2010-01-01\" )", UNFIT)
                        .rule(
                                "base-law/lift",
                                "EXCEPTS",
                                "@overrides( \"base-law/stop\" ) @inForce( \"2011-01-01\" )",
                                UNFIT)
                        .files(),
                "rules/instruments/"
                        + "base-law/lift.drl, line 3: the exception never meets `base-law/stop`: they share no day, or no state that holds the persons; mend the dates or name another clause");
    }

    @Test
    void anExceptionInAnotherStateOfCustody() {
        assertRefused(
                pact("USA", "MEX")
                        .instrument("test-law", "law")
                        .file(
                                "instruments/test-law/instrument.yaml",
                                GoodFiles.INSTRUMENT.replace("[ USA, MEX ]", "[ MEX ]"))
                        .rule("test-law/lift", "EXCEPTS", "@overrides( \"pact/cover\" )", UNFIT)
                        .files(),
                "rules/instruments/"
                        + "test-law/lift.drl, line 3: the exception never meets `pact/cover`: they share no day, or no state that holds the persons; mend the dates or name another clause");
    }

    @Test
    void daysBetweenTwoTextsOfAClause() {
        assertRefused(
                TinyRulebook.plain()
                        .rule("base-law/stop", "BARS", "@until( \"2016-02-23\" )", UNFIT)
                        .rule("base-law/stop", "BARS", "@inForce( \"2017-02-23\" )", UNFIT)
                        .files(),
                "rules/instruments/"
                        + "base-law/stop.drl, line 19: no text of the clause holds from 2016-02-23 until this one begins on 2017-02-23; let it begin on the day on which the other ends");
    }

    @Test
    void aCategoryThatIsGivenOnOtherDays() {
        assertRefused(
                TinyRulebook.plain()
                        .rule(
                                "base-law/child",
                                "COUNTS_AS",
                                "@as( CHILD ) @until( \"2010-01-01\" )",
                                "$person : Person( under18 == Answer.YES )")
                        .rule(
                                "base-law/stop",
                                "BARS",
                                "@inForce( \"2011-01-01\" )",
                                "Finding( as == Category.CHILD, $person : person )")
                        .files(),
                "rules/instruments/"
                        + "base-law/stop.drl, line 3: no clause that this rule sees says who counts as `CHILD` on its days; add one that `COUNTS_AS`, or look for something else");
    }

    /** An agreement that covers the nationals of one state, held by one other. */
    private static TinyRulebook pact(String holder, String nationals) {
        String text = TinyRulebook.instrumentText("pact", "agreement")
                .replace("[ USA, MEX ]", "[ " + holder + " ]")
                .replace(
                        "nationalities: any\nreceiving: any",
                        "nationalities: [ " + nationals + " ]\nreceiving: [ " + nationals + " ]");
        return TinyRulebook.plain()
                .file(
                        "instruments/pact/instrument.yaml",
                        text + "inForce:\n  " + holder + ": { 2000-01-01: yes }\n  " + nationals
                                + ": { 2000-01-01: yes }\n")
                .rule("pact/cover", "COVERS", "@mode( LAND )", "$person : Person( )");
    }
}

package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TinyRulebook;

/** Mistakes that people make in rule files: place, what is wrong, what to write. */
class MistakenRuleFilesTest {
    private static final String CONCLUDES =
            "the rule concludes on `$person`, bound to a person, as in `Health( pregnant == Answer.YES, $person : person )`, and at most on `$port`, as in `$port : Port( )`";
    private static final String FACTS =
            "; known are Belongings, ChildProtection, ChildScreening, Circumstances, Consent, Consulate, Criminal, Custody, Finding, Health, Journey, Legal, Person, Port, Protection, Stay, Tie";

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistaken")
    void theAuthorIsToldWhatToWrite(String name, String text, String sentence) {
        assertRefused(GoodRule.among(text), "rules/" + GoodRule.PATH + sentence);
    }

    private static Arguments mistaken(String name, String instead, String written, String sentence) {
        return Arguments.of(name, GoodRule.with(instead, written), sentence);
    }

    private static Arguments whole(String name, String text, String sentence) {
        return Arguments.of(name, text, sentence);
    }

    static Stream<Arguments> mistaken() {
        return Stream.of(
                mistaken(
                        "a misspelt type",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Helth( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `Helth` is not a fact of the vocabulary (did you mean `Health`?)" + FACTS),
                mistaken(
                        "a misspelt property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravell == Answer.YES, $person : person )",
                        ", line 15: `Health` has no property `unfitToTravell` (did you mean `unfitToTravel`?); it has person, pregnant, disabled, ill, injured, unfitToTravel, contagionSymptoms, needsGuardian"),
                mistaken(
                        "a misspelt constant",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YESS, $person : person )",
                        ", line 15: `Answer.YESS` is no value of `unfitToTravel` (did you mean `Answer.YES`?); write one of Answer.NO, Answer.UNKNOWN, Answer.YES"),
                mistaken(
                        "a constant of another list",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Asylum.NONE, $person : person )",
                        ", line 15: `Asylum.NONE` is no value of `unfitToTravel`; write one of Answer.NO, Answer.UNKNOWN, Answer.YES"),
                mistaken(
                        "a constant without its list",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == YES, $person : person )",
                        ", line 15: found `,` where `.` belongs; a value of a closed list is written with its list, as in `Answer.YES`"),
                mistaken(
                        "a quoted constant",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == \"YES\", $person : person )",
                        ", line 15: `YES` is no value of `unfitToTravel`; write one of Answer.NO, Answer.UNKNOWN, Answer.YES"),
                mistaken(
                        "a text compared with a constant",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Person( nationality == Answer.YES )",
                        ", line 15: `nationality` is compared with a text in double quotes, not with `Answer.YES`"),
                mistaken(
                        "a person compared with a constant",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( person == Answer.YES, $person : person )",
                        ", line 15: `person` is a person; bind it as `$person : person` or compare it with a bound variable"),
                mistaken(
                        "a property that only the engine sees",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Finding( as == Category.CHILD, under == \"law\", $person : person )",
                        ", line 15: `Finding` has no property `under`; it has as, person"),
                mistaken(
                        "a pointer",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Person( pointer == \"/persons/0\" )",
                        ", line 15: `Person` has no property `pointer`; it has id, nationality, nationalityEvidence, nationalOfCustodyState, sex, under12, under14, under18, under20, atLeast60, over60, ageDisputed, familyHeldElsewhere"),
                mistaken(
                        "a category that no condition names",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Finding( $person : person )",
                        ", line 15: `Finding` names the category it looks for; write for instance `Finding( as == Category.CHILD, $person : person )`"),
                mistaken(
                        "a comparison with nothing",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel, $person : person )",
                        ", line 15: `unfitToTravel` is compared with nothing; write for instance `unfitToTravel == Answer.YES`"),
                mistaken(
                        "an empty list of values",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel in ( ), $person : person )",
                        ", line 15: found `)` where a value belongs"),
                mistaken(
                        "a variable in a list of values",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    Person( id in ( $person ) )",
                        ", line 16: `$person` is not bound above; bind it first, as in `$person : person`"),
                mistaken(
                        "a variable that is not bound",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, person == $person )",
                        ", line 15: `$person` is not bound above; bind it first, as in `$person : person`"),
                mistaken(
                        "a variable bound twice",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    Legal( $person : person, removalStayed == Answer.YES )",
                        ", line 16: `$person` is bound twice; compare with it instead, as in `person == $person`"),
                mistaken(
                        "a variable bound where nothing is",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    not Legal( $other : person, removalStayed == Answer.YES )",
                        ", line 16: `$other` is bound in a line that begins with `not`; nothing can be taken from what is not there"),
                mistaken(
                        "a not at the beginning",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "not Legal( removalStayed == Answer.YES )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: the first line of a `when` cannot begin with `not`; begin with the person"),
                mistaken(
                        "the person is not bound",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES )",
                        ", line 5: " + CONCLUDES),
                mistaken(
                        "the person is bound to something else",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Health( unfitToTravel == Answer.YES )",
                        ", line 5: " + CONCLUDES),
                mistaken(
                        "another name than person",
                        "Health( unfitToTravel == Answer.YES, $person : person )\nthen\n    conclude( $person );",
                        "Health( unfitToTravel == Answer.YES, $who : person )\nthen\n    conclude( $who );",
                        ", line 5: " + CONCLUDES),
                mistaken(
                        "a pattern that is not joined",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    Legal( removalStayed == Answer.YES )",
                        ", line 16: `Legal` is not joined to what stands above; add for instance `person == $person`"),
                mistaken(
                        "four patterns",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    Legal( person == $person )\n    Stay( person == $person )\n    Consent( person == $person )",
                        ", line 5: a rule looks at three facts at most, besides those that may not be there; say first what a person is, in a clause of its own"),
                mistaken(
                        "a port where ports are not seen",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    Port( id == \"harbour\" )",
                        ", line 16: a rule that `BARS` does not see ports; eligibility is decided before the way"),
                mistaken(
                        "a conclusion on a port by a bar",
                        "Health( unfitToTravel == Answer.YES, $person : person )\nthen\n    conclude( $person );",
                        "Health( unfitToTravel == Answer.YES, $person : person )\nthen\n    conclude( $person, $port );",
                        ", line 5: " + CONCLUDES),
                mistaken(
                        "an opening without a port",
                        "@effect( BARS )",
                        "@effect( OPENS )",
                        ", line 5: a rule that `OPENS` concludes on a port; write `conclude( $person, $port );`"),
                mistaken(
                        "a misspelt effect",
                        "@effect( BARS )",
                        "@effect( BAR )",
                        ", line 7: `BAR` is no value of `@effect` (did you mean `BARS`?); write one of COUNTS_AS COVERS BARS DIVERTS REQUIRES PROVIDES NOTIFIES FORBIDS CLOCKS KEEPS_TOGETHER OPENS EXCLUDES LIMITS PREFERS EXCEPTS REFERS"),
                mistaken(
                        "a quoted effect",
                        "@effect( BARS )",
                        "@effect( \"BARS\" )",
                        ", line 7: `@effect` holds one word of a closed list, without quotes; write one of COUNTS_AS COVERS BARS DIVERTS REQUIRES PROVIDES NOTIFIES FORBIDS CLOCKS KEEPS_TOGETHER OPENS EXCLUDES LIMITS PREFERS EXCEPTS REFERS"),
                mistaken(
                        "an effect that is worked out",
                        "@effect( BARS )",
                        "@effect( REFERS )",
                        ", line 5: `REFERS` is worked out from what is unknown and is never written; write the clause itself"),
                mistaken(
                        "a category without its name",
                        "@effect( BARS )",
                        "@effect( COUNTS_AS )",
                        ", line 5: a rule that `COUNTS_AS` says `@as( … )`; add it"),
                mistaken(
                        "a cover without its mode",
                        "@effect( BARS )",
                        "@effect( COVERS )",
                        ", line 5: a rule that `COVERS` says `@mode( … )`; add it"),
                mistaken(
                        "a diversion without a goal",
                        "@effect( BARS )",
                        "@effect( DIVERTS )",
                        ", line 5: a rule that `DIVERTS` says `@to( … )`; add it"),
                mistaken(
                        "a duty without its step",
                        "@effect( BARS )",
                        "@effect( REQUIRES )",
                        ", line 5: a rule that `REQUIRES` says `@step( … )`; add it"),
                mistaken(
                        "a measure without its name",
                        "@effect( BARS )",
                        "@effect( PROVIDES )\n    @on( RETURN )",
                        ", line 5: a rule that `PROVIDES` says `@measure( … )`; add it"),
                mistaken(
                        "a measure without its time",
                        "@effect( BARS )",
                        "@effect( PROVIDES )\n    @measure( \"interpreter\" )",
                        ", line 5: a rule that `PROVIDES` says `@on( … )`; add it"),
                mistaken(
                        "a notice without whom",
                        "@effect( BARS )",
                        "@effect( NOTIFIES )\n    @on( DETENTION )",
                        ", line 5: a rule that `NOTIFIES` says `@whom( … )`; add it"),
                mistaken(
                        "a prohibition without its act",
                        "@effect( BARS )",
                        "@effect( FORBIDS )",
                        ", line 5: a rule that `FORBIDS` says `@act( … )`; add it"),
                mistaken(
                        "a deadline without a period",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @countedFrom( CUSTODY )\n    @afterwards( \"released\" )\n    @on( DETENTION )",
                        ", line 5: a rule that `CLOCKS` says `@within( … )`; add it"),
                mistaken(
                        "a deadline without a beginning",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @within( \"48 hours\" )\n    @afterwards( \"released\" )\n    @on( DETENTION )",
                        ", line 5: a rule that `CLOCKS` says `@countedFrom( … )`; add it"),
                mistaken(
                        "a deadline without what comes afterwards",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @within( \"48 hours\" )\n    @countedFrom( CUSTODY )\n    @on( DETENTION )",
                        ", line 5: a rule that `CLOCKS` says `@afterwards( … )`; add it"),
                mistaken(
                        "a family rule without a word for whom",
                        "@effect( BARS )",
                        "@effect( KEEPS_TOGETHER )",
                        ", line 5: a rule that `KEEPS_TOGETHER` says `@with( … )`; add it"),
                mistaken(
                        "a limit without hours",
                        "@effect( BARS )",
                        "@effect( LIMITS )",
                        ", line 5: a rule that `LIMITS` says `@hours( … )`; add it"),
                mistaken(
                        "an exception to nothing",
                        "@effect( BARS )",
                        "@effect( EXCEPTS )",
                        ", line 5: a rule that `EXCEPTS` says `@overrides( … )`; add it"),
                mistaken(
                        "a notice with a period and no beginning",
                        "@effect( BARS )",
                        "@effect( NOTIFIES )\n    @whom( \"consulate\" )\n    @on( DETENTION )\n    @within( \"48 hours\" )",
                        ", line 5: `@within` and `@countedFrom` belong together; write both or none"),
                mistaken(
                        "a referral that is not known",
                        "@effect( BARS )",
                        "@effect( DIVERTS )\n    @to( \"commar\" )",
                        ", line 8: `commar` is no value of `@to` (did you mean `comar`?); write one of asylum-officer child-protection comar hhs-orr immigration-judge nationality-check ordinary-procedure regularisation specialised-institution victim-authority"),
                mistaken(
                        "a bare word in place of a text",
                        "@effect( BARS )",
                        "@effect( DIVERTS )\n    @to( comar )",
                        ", line 8: `@to` holds one text in double quotes; write `@to( \"…\" )`"),
                mistaken(
                        "a step that is not known",
                        "@effect( BARS )",
                        "@effect( REQUIRES )\n    @step( \"writen-request\" )",
                        ", line 8: `writen-request` is no value of `@step` (did you mean `written-request`?); write one of authority-told confirm-hours confirm-relationship consular-validation decide-again decide-together list-confirmation medical-certificate medical-clearance nationality-interview officials-take-part receiving-authority reflection reunite-belongings rights-plan safety-verified specialist-escort written-request"),
                mistaken(
                        "a step that is worked out",
                        "@effect( BARS )",
                        "@effect( REQUIRES )\n    @step( \"confirm-hours\" )",
                        ", line 8: the step `confirm-hours` is worked out and never written; name another"),
                mistaken(
                        "a measure that is not known",
                        "@effect( BARS )",
                        "@effect( PROVIDES )\n    @measure( \"interpeter\" )\n    @on( RETURN )",
                        ", line 8: `interpeter` is no value of `@measure` (did you mean `interpreter`?); write one of adapted-transport age-appropriate-information basic-needs best-interests complaint-information consular-access daylight differentiated-care family-together female-guards food-and-water free-transport humanitarian-status information-on-remedies information-on-rights information-on-staying interpreter legal-advice medical-care medical-screening official-escort onward-ticket permit-limits personal-effects phone-and-visits priority-seat property-returned reasonable-business-hours repatriation-certificate separate-from-adults separate-transport special-diet specialised-institution specialist-company three-meals voluntary-only women-apart"),
                mistaken(
                        "a person to be told who is not known",
                        "@effect( BARS )",
                        "@effect( NOTIFIES )\n    @whom( \"consul\" )\n    @on( DETENTION )",
                        ", line 8: `consul` is no value of `@whom` (did you mean `consulate`?); write one of child-protection-authority comar consulate coordinating-consulate dif family hhs inm lawyer prosecutor-general receiving-authority segob victim-authority"),
                mistaken(
                        "an act that is not known",
                        "@effect( BARS )",
                        "@effect( FORBIDS )\n    @act( \"deportations\" )",
                        ", line 8: `deportations` is no value of `@act` (did you mean `deportation`?); write one of consular-contact deportation disclose-claim presentation separate-family station-housing"),
                mistaken(
                        "a time that is not known",
                        "@effect( BARS )",
                        "@effect( PROVIDES )\n    @measure( \"interpreter\" )\n    @on( RETURNS )",
                        ", line 9: `RETURNS` is no value of `@on` (did you mean `RETURN`?); write one of DETENTION RETURN STAY"),
                mistaken(
                        "a period that is none",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @within( \"P2D\" )\n    @countedFrom( CUSTODY )\n    @afterwards( \"released\" )\n    @on( DETENTION )",
                        ", line 8: `P2D` is not a period; write for instance `48 hours` or `15 working days`"),
                mistaken(
                        "a period of no length",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @within( \"0 hours\" )\n    @countedFrom( CUSTODY )\n    @afterwards( \"released\" )\n    @on( DETENTION )",
                        ", line 8: `0 hours` is not a period; write for instance `48 hours` or `15 working days`"),
                mistaken(
                        "a beginning that is not known",
                        "@effect( BARS )",
                        "@effect( CLOCKS )\n    @within( \"2 days\" )\n    @countedFrom( ARREST )\n    @afterwards( \"released\" )\n    @on( DETENTION )",
                        ", line 9: `ARREST` is no value of `@countedFrom`; write one of ENCOUNTER CUSTODY READY CLAIM DECISION"),
                mistaken(
                        "a when that is not before the handover",
                        "@effect( BARS )",
                        "@effect( NOTIFIES )\n    @whom( \"consulate\" )\n    @on( DETENTION )\n    @when( LATER )",
                        ", line 10: `@when` holds `BEFORE_HANDOVER`; write it, or leave it out"),
                mistaken(
                        "metadata of another effect",
                        "@effect( BARS )",
                        "@effect( BARS )\n    @to( \"comar\" )",
                        ", line 8: `@to` does not belong to a rule that `BARS`; known are because, clause, effect, evidence, inForce, porque, row, seen, source, titulo, until"),
                mistaken(
                        "misspelt metadata",
                        "@source( \"a test\" )",
                        "@sourse( \"a test\" )",
                        ", line 5: `@source` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no clause",
                        "    @clause( \"test-law/article-1\" )\n",
                        "",
                        ", line 5: `@clause` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no effect",
                        "    @effect( BARS )\n",
                        "",
                        ", line 5: `@effect` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no evidence",
                        "    @evidence( TEXT )\n",
                        "",
                        ", line 5: `@evidence` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no source",
                        "    @source( \"a test\" )\n",
                        "",
                        ", line 5: `@source` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no row",
                        "    @row( \"1\" )\n",
                        "",
                        ", line 5: `@row` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no Spanish title",
                        "    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n",
                        "",
                        ", line 5: `@titulo` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no English reason",
                        "    @because( \"it is a test\" )\n",
                        "",
                        ", line 5: `@because` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "no Spanish reason",
                        "    @porque( \"es una prueba\" )\n",
                        "",
                        ", line 5: `@porque` is missing; write it on the rule, or on the first rule of the file"),
                mistaken(
                        "an empty reason",
                        "@because( \"it is a test\" )",
                        "@because( \" \" )",
                        ", line 12: `@because` is empty; write it"),
                mistaken(
                        "a clause that is not the path",
                        "@clause( \"test-law/article-1\" )",
                        "@clause( \"test-law/article-2\" )",
                        ", line 6: `@clause( \"test-law/article-2\" )` is not the path of the file; write `@clause( \"test-law/article-1\" )`"),
                mistaken(
                        "evidence that is not known",
                        "@evidence( TEXT )",
                        "@evidence( HEARSAY )",
                        ", line 8: `HEARSAY` is no value of `@evidence`; write one of TEXT OFFICIAL PRESS INFERENCE"),
                mistaken(
                        "quoted evidence",
                        "@evidence( TEXT )",
                        "@evidence( \"TEXT\" )",
                        ", line 8: `@evidence` holds one word of a closed list, without quotes; write one of TEXT OFFICIAL PRESS INFERENCE"),
                mistaken(
                        "a source without quotes",
                        "@source( \"a test\" )",
                        "@source( https://example.org/text )",
                        ", line 9: a comment stands inside a rule; move it above the line that begins with `rule`"),
                mistaken(
                        "two sources in one",
                        "@source( \"a test\" )",
                        "@source( \"a test\", \"another\" )",
                        ", line 9: `@source` holds one text in double quotes; write `@source( \"…\" )`"),
                mistaken(
                        "a date that is none",
                        "@evidence( TEXT )",
                        "@inForce( \"23 February 2016\" )\n    @evidence( TEXT )",
                        ", line 8: `23 February 2016` is not a date; write it as 2016-02-23"),
                mistaken(
                        "a day that no month has",
                        "@evidence( TEXT )",
                        "@inForce( \"2016-02-30\" )\n    @evidence( TEXT )",
                        ", line 8: `2016-02-30` is not a date; write it as 2016-02-23"),
                mistaken(
                        "a date without quotes",
                        "@evidence( TEXT )",
                        "@inForce( soon )\n    @evidence( TEXT )",
                        ", line 8: `@inForce` holds one text in double quotes; write `@inForce( \"…\" )`"),
                mistaken(
                        "an end before the beginning",
                        "@evidence( TEXT )",
                        "@inForce( \"2016-02-23\" )\n    @until( \"2015-02-23\" )\n    @evidence( TEXT )",
                        ", line 9: `@until` is not after `@inForce`; it is the first day on which the rule no longer holds"),
                mistaken(
                        "an end on the day of the beginning",
                        "@evidence( TEXT )",
                        "@inForce( \"2016-02-23\" )\n    @until( \"2016-02-23\" )\n    @evidence( TEXT )",
                        ", line 9: `@until` is not after `@inForce`; it is the first day on which the rule no longer holds"),
                mistaken(
                        "a practice without an end",
                        "@evidence( TEXT )",
                        "@inForce( \"2015-04-01\" )\n    @seen( \"2015-04/2020-03\" )\n    @evidence( PRESS )",
                        ", line 9: practice holds to the end of the year in which it was last seen; write `@until( \"2021-01-01\" )`"),
                mistaken(
                        "a practice that ends too late",
                        "@evidence( TEXT )",
                        "@inForce( \"2015-04-01\" )\n    @until( \"2022-01-01\" )\n    @seen( \"2015-04/2020-03\" )\n    @evidence( PRESS )",
                        ", line 10: practice holds to the end of the year in which it was last seen; write `@until( \"2021-01-01\" )`"),
                mistaken(
                        "a sighting that is no time",
                        "@evidence( TEXT )",
                        "@seen( \"last spring\" )\n    @until( \"2021-01-01\" )\n    @evidence( PRESS )",
                        ", line 8: `last spring` is not a time of sighting; write for instance `2015-04/2020-03`"),
                mistaken(
                        "a port that the rulebook does not hold",
                        "@effect( BARS )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Health( unfitToTravel == Answer.YES, $person : person )\nthen\n    conclude( $person );",
                        "@effect( EXCLUDES )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Health( unfitToTravel == Answer.YES, $person : person )\n    $port : Port( id == \"harbor\" )\nthen\n    conclude( $person, $port );",
                        ", line 5: `harbor` is no id that the rulebook knows (did you mean `harbour`?); write one that has a file"),
                mistaken(
                        "a place that the rulebook does not hold",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Custody( place == \"campp\" )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 5: `campp` is no place that the rulebook knows (did you mean `camp`?); write one that has a file"),
                mistaken(
                        "a region that no port lies in",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Custody( region == \"west\" )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 5: `west` is no region that the rulebook knows; write one that has a file"),
                mistaken(
                        "capacity read by a bar",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Custody( stationFull == Answer.YES )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `stationFull` may not be read by a rule that `BARS`; capacity decides nothing about eligibility"),
                mistaken(
                        "a clause that overrides itself by mistake of effect",
                        "@effect( BARS )",
                        "@effect( EXCEPTS )\n    @overrides( \"base-law/cover#COVER\" )",
                        ", line 8: `COVER` is not an effect; write for instance `lmig-2011/article-112#NOTIFIES`"),
                mistaken(
                        "an exception to a clause that is not there",
                        "@effect( BARS )",
                        "@effect( EXCEPTS )\n    @overrides( \"base-law/covers\" )",
                        ", line 5: `@overrides` names `base-law/covers`, which the rulebook does not hold (did you mean `base-law/cover`?); name a clause, or one effect of it, that exists"),
                mistaken(
                        "an exception to an effect that the clause does not have",
                        "@effect( BARS )",
                        "@effect( EXCEPTS )\n    @overrides( \"base-law/cover#OPENS\" )",
                        ", line 5: `@overrides` names `base-law/cover`, which the rulebook does not hold (did you mean `base-law/cover`?); name a clause, or one effect of it, that exists"),
                mistaken(
                        "two clauses in one text",
                        "@effect( BARS )",
                        "@effect( EXCEPTS )\n    @overrides( \"base-law/cover, base-law/open\" )",
                        ", line 5: `@overrides` names `base-law/cover, base-law/open`, which the rulebook does not hold; name a clause, or one effect of it, that exists"),
                whole(
                        "indigenous read by a cover",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( COVERS )\n    @mode( LAND )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Circumstances( indigenous == Answer.YES, $person : person )\nthen\n    conclude( $person );\nend\n",
                        ", line 16: `indigenous` may be read only by clauses that protect; a rule that `COVERS` may not look at it"),
                whole(
                        "indigenous read by a limit",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( LIMITS )\n    @hours( \"07:00-24:00\" )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Circumstances( indigenous == Answer.YES, $person : person )\nthen\n    conclude( $person );\nend\n",
                        ", line 16: `indigenous` may be read only by clauses that protect; a rule that `LIMITS` may not look at it"),
                whole(
                        "indigenous read by an exception",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( EXCEPTS )\n    @overrides( \"base-law/cover\" )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Circumstances( indigenous == Answer.YES, $person : person )\nthen\n    conclude( $person );\nend\n",
                        ", line 16: `indigenous` may be read only by clauses that protect; a rule that `EXCEPTS` may not look at it"),
                whole(
                        "indigenous read by an opening",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( OPENS )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Circumstances( indigenous == Answer.YES, $person : person )\n    $port : Port( )\nthen\n    conclude( $person, $port );\nend\n",
                        ", line 15: `indigenous` may be read only by clauses that protect; a rule that `OPENS` may not look at it"),
                whole(
                        "a not that is not joined",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( BARS )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Health( unfitToTravel == Answer.YES, $person : person )\n    not Legal( removalStayed == Answer.YES )\nthen\n    conclude( $person );\nend\n",
                        ", line 16: `Legal` is not joined to what stands above; add for instance `person == $person`"),
                whole(
                        "an act that nothing forbids",
                        "// A test\n\npackage instruments.testlaw\n\nrule \"TEST 1: a person who is unfit to travel is not returned\"\n    @clause( \"test-law/article-1\" )\n    @effect( PROVIDES )\n    @measure( \"interpreter\" )\n    @on( RETURN )\n    @needs( \"consular-contacts\" )\n    @evidence( TEXT )\n    @source( \"a test\" )\n    @row( \"1\" )\n    @titulo( \"PRUEBA 1: no se devuelve a quien no puede viajar\" )\n    @because( \"it is a test\" )\n    @porque( \"es una prueba\" )\nwhen\n    Health( unfitToTravel == Answer.YES, $person : person )\nthen\n    conclude( $person );\nend\n",
                        ", line 10: `consular-contacts` is no value of `@needs` (did you mean `consular-contact`?); write one of consular-contact deportation disclose-claim presentation separate-family station-housing"),
                whole(
                        "an empty file",
                        "",
                        ", line 1: found `the end of the file` where `package` belongs; the first line that is not a comment is `package instruments.testlaw`"),
                whole(
                        "only a comment",
                        "// nothing\n",
                        ", line 2: found `the end of the file` where `package` belongs; the first line that is not a comment is `package instruments.testlaw`"),
                whole(
                        "only a package",
                        "package instruments.testlaw\n",
                        ", line 2: the file holds no rule; write at least one, or delete the file"));
    }

    private static void assertRefused(Map<String, String> files, String... sentences) {
        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage(String.join("\n", sentences));
    }

    private static final String BARS = "@effect( BARS )";
    private static final String CONDITION = "Health( unfitToTravel == Answer.YES, $person : person )";
    private static final String NAME = "TEST 1: a person";

    private static String exceptionTo(String clauses) {
        return "@effect( EXCEPTS )\n    @overrides( " + clauses + " )";
    }

    private static Map<String, String> with(Map<String, String> files, int article, String text) {
        files.put("instruments/test-law/article-" + article + ".drl", text);
        return files;
    }

    private static String category(int article, String gives, String reads) {
        return GoodRule.article(article, CONDITION, "Finding( as == Category." + reads + ", $person : person )")
                .replace(BARS, "@effect( COUNTS_AS )\n    @as( " + gives + " )");
    }

    @Test
    void aRuleThatSaysTheSameOnTheSameDays() {
        String again =
                GoodRule.TEXT.substring(GoodRule.TEXT.indexOf("rule \"")).replace(NAME, "TEST 1: again a person");
        assertRefused(
                GoodRule.among(GoodRule.TEXT + again),
                "rules/instruments/test-law/article-1.drl, line 19: this rule says the same as the one at rules/instruments/test-law/article-1.drl, line 5, on days of both; end one with `@until`");
    }

    @Test
    void aRuleThatSaysTheSameOnOtherDaysIsAnotherTextOfTheClause() {
        String first = GoodRule.with("@evidence( TEXT )", "@until( \"2016-01-01\" )\n    @evidence( TEXT )");
        String then = GoodRule.with("@evidence( TEXT )", "@inForce( \"2016-01-01\" )\n    @evidence( TEXT )");
        String again = then.substring(then.indexOf("rule \"")).replace(NAME, "TEST 1: again a person");
        org.assertj.core.api.Assertions.assertThat(
                        Rulebook.of(GoodRule.among(first + again)).clause(GoodRule.CLAUSE))
                .hasSize(2);
    }

    @Test
    void aNameThatIsTaken() {
        String other = GoodRule.with("unfitToTravel", "ill").replace("article-1", "article-2");
        assertRefused(
                with(GoodRule.among(GoodRule.TEXT), 2, other),
                "rules/instruments/test-law/article-2.drl, line 5: the rule name `TEST 1: a person who is unfit to travel is not returned` is already taken (rules/instruments/test-law/article-1.drl, line 5); give each rule its own sentence");
    }

    @Test
    void anExceptionThatIsKnownLessWell() {
        String exception =
                GoodRule.article(2, BARS, exceptionTo("\"test-law/article-1\"")).replace("( TEXT )", "( PRESS )");
        assertRefused(
                with(
                        GoodRule.among(GoodRule.TEXT),
                        2,
                        exception.replace(
                                "\"test-law/article-2\" )\n    @evidence", "\"test-law/article-1\" )\n    @evidence")),
                "rules/instruments/test-law/article-2.drl, line 5: an exception known as PRESS cannot lift `test-law/article-1`, which is known as TEXT; it needs evidence no weaker");
    }

    @Test
    void anExceptionOfALowerKindOfInstrument() {
        Map<String, String> files = TinyRulebook.plain()
                .instrument("test-law", "law")
                .instrument("low", "agreement")
                .file(GoodRule.PATH, GoodRule.TEXT)
                .rule("low/lift", "EXCEPTS", "@overrides( \"test-law/article-1\" )", CONDITION)
                .files();
        assertRefused(
                files,
                "rules/instruments/low/lift.drl, line 3: an exception of an instrument of kind `agreement` cannot lift"
                        + " `test-law/article-1`, a clause of kind `law`; it needs the same kind or a higher one");
    }

    @Test
    void twoCategoriesThatWaitForEachOther() {
        assertRefused(
                with(GoodRule.among(category(1, "CHILD", "WOMAN")), 2, category(2, "WOMAN", "CHILD")),
                "rules/instruments/test-law/article-1.drl, line 5: these clauses wait for each other: `test-law/article-1`, `test-law/article-2`; none can be settled first, so take one out of the circle");
    }

    @Test
    void threeCategoriesThatWaitForEachOther() {
        Map<String, String> files = with(GoodRule.among(category(1, "CHILD", "WOMAN")), 2, category(2, "WOMAN", "ILL"));
        assertRefused(
                with(files, 3, category(3, "ILL", "CHILD")),
                "rules/instruments/test-law/article-1.drl, line 5: these clauses wait for each other: `test-law/article-1`, `test-law/article-2`, `test-law/article-3`; none can be settled first, so take one out of the circle");
    }

    @Test
    void aCategoryThatWaitsForItself() {
        assertRefused(
                GoodRule.among(category(1, "CHILD", "CHILD")),
                "rules/instruments/test-law/article-1.drl, line 5: these clauses wait for each other: `test-law/article-1`; none can be settled first, so take one out of the circle");
    }

    @Test
    void twoExceptionsThatLiftEachOther() {
        String one = GoodRule.with(BARS, exceptionTo("\"test-law/article-2\", \"base-law/cover\""));
        String other = GoodRule.with(BARS, exceptionTo("\"test-law/article-X\""))
                .replace("article-1", "article-2")
                .replace("article-X", "article-1")
                .replace("TEST 1", "TEST 2");
        assertRefused(
                with(GoodRule.among(one), 2, other),
                "rules/instruments/test-law/article-1.drl, line 5: these clauses wait for each other: `test-law/article-1`, `test-law/article-2`; none can be settled first, so take one out of the circle");
    }

    @Test
    void anExceptionThatLooksAtAPortWhereThereIsNone() {
        assertRefused(
                TinyRulebook.plain()
                        .rule("base-law/stop", "BARS", "", CONDITION)
                        .rule(
                                "base-law/lift",
                                "EXCEPTS",
                                "@overrides( \"base-law/stop\" )",
                                CONDITION,
                                "$port : Port( )")
                        .files(),
                "rules/instruments/base-law/lift.drl, line 3: an exception to a rule that sees no ports looks at a port;"
                        + " leave the port out");
    }

    @Test
    void aRuleThatLooksAtTwoPorts() {
        assertRefused(
                TinyRulebook.plain()
                        .rule(
                                "base-law/near",
                                "PREFERS",
                                "",
                                "$person : Person( )",
                                "$port : Port( id == \"harbour\" )",
                                "Port( id == \"quay\" )")
                        .files(),
                "rules/instruments/base-law/near.drl, line 16: a rule looks at one port, the one it concludes on; say of that"
                        + " port what it is, or which it is not (`!=`)");
    }

    @Test
    void aRuleThatLooksForAPortThatIsNotThere() {
        assertRefused(
                TinyRulebook.plain()
                        .rule(
                                "base-law/near",
                                "LIMITS",
                                "@hours( \"08:00-20:00\" )",
                                "$person : Person( )",
                                "not Port( id == \"quay\" )")
                        .files(),
                "rules/instruments/base-law/near.drl, line 15: a rule looks at one port, the one it concludes on; say of that"
                        + " port what it is, or which it is not (`!=`)");
    }

    @Test
    void aRuleThatLooksAtAPortAndDoesNotConcludeOnIt() {
        assertRefused(
                TinyRulebook.plain()
                        .rule(
                                "base-law/near",
                                "LIMITS",
                                "@hours( \"08:00-20:00\" )",
                                "$person : Person( )",
                                "Port( id == \"quay\" )")
                        .files(),
                "rules/instruments/base-law/near.drl, line 3: the rule looks at a port and must conclude on it; write"
                        + " `conclude( $person, $port );`");
    }

    @Test
    void aLimitThatLimitsNothing() {
        assertRefused(
                TinyRulebook.plain()
                        .rule("base-law/day", "LIMITS", "@hours( \"00:00-24:00\" )", "$person : Person( )")
                        .files(),
                "rules/instruments/base-law/day.drl, line 6: `00:00-24:00` limits nothing; write the hours inside which the"
                        + " clause allows a handover, or take the rule out");
    }

    @Test
    void filesThatHaveNoPlace() {
        String place =
                ": this file has no place in a rulebook; clauses stand in `instruments/<instrument>/<clause>.drl`,"
                        + " ports in `ports/<port>.yaml`";
        assertRefused(
                TinyRulebook.plain().file("instruments/base-law/notes.txt", "x").files(),
                "rules/instruments/base-law/notes.txt" + place);
        assertRefused(TinyRulebook.plain().file("notes.txt", "x").files(), "rules/notes.txt" + place);
    }

    @Test
    void aFolderWithoutInstrument() {
        assertRefused(
                TinyRulebook.plain().file(GoodRule.PATH, GoodRule.TEXT).files(),
                "rules/instruments/test-law/article-1.drl: the folder has no `instrument.yaml`; write one that says what the"
                        + " instrument is and from when");
    }

    @Test
    void aFileNameInCapitals() {
        assertRefused(
                TinyRulebook.plain()
                        .file("instruments/base-law/Article-1.drl", GoodRule.TEXT.replace("testlaw", "baselaw"))
                        .files(),
                "rules/instruments/base-law/Article-1.drl: a clause is named in lower case with hyphens, as in"
                        + " `article-69-4.drl`; rename the file");
    }
}

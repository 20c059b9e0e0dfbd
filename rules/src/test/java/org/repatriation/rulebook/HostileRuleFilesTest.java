package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that try to do more than conclude: each is refused with one sentence, before anything of it has run. */
class HostileRuleFilesTest {
    private static final String GRAMMAR =
            " is not part of the rule grammar; a rule looks at facts with patterns such as `Protection( fearOfReturn == Answer.YES, $person : person )`";
    private static final String PATTERN =
            " is not part of the rule grammar; a line of the `when` is a pattern such as `Protection( fearOfReturn == Answer.YES, $person : person )`, or `not` and a pattern";
    private static final String THEN =
            "the `then` is `conclude( $person );` or `conclude( $person, $port );`, nothing else";
    private static final String ONE_LINE =
            "the `then` holds one line only, `conclude( $person );` or `conclude( $person, $port );`";
    private static final String CONCLUDES =
            "the rule concludes on `$person`, bound to a person, as in `Health( pregnant == Answer.YES, $person : person )`, and at most on `$port`, as in `$port : Port( )`";
    private static final String FACTS =
            "; known are Belongings, ChildProtection, ChildScreening, Circumstances, Consent, Consulate, Criminal, Custody, Finding, Health, Journey, Legal, Person, Port, Protection, Stay, Tie";
    private static final String FILE_HOLDS = " a file holds a package line and rules, nothing else";

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(Ran.SIGN)).isNull();
    }

    @Test
    void theFileThatTheOthersAreMadeOfIsInOrder() {
        assertThat(Rulebook.of(GoodRule.among(GoodRule.TEXT)).clause(GoodRule.CLAUSE))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedBeforeAnythingOfItRuns(String name, String instead, String written, String sentence) {
        Map<String, String> files = GoodRule.among(GoodRule.with(instead, written));

        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage("rules/" + GoodRule.PATH + sentence);
    }

    private static Arguments refused(String name, String instead, String written, String sentence) {
        return Arguments.of(name, instead, written, sentence);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                refused(
                        "Java before the conclusion",
                        "conclude( $person );",
                        "org.repatriation.rulebook.Ran.now(); conclude( $person );",
                        ", line 17: found `org` where `conclude` belongs; " + THEN),
                refused(
                        "a second statement after the conclusion",
                        "conclude( $person );",
                        "conclude( $person ); org.repatriation.rulebook.Ran.now();",
                        ", line 17: found `org` where `end` belongs; " + ONE_LINE),
                refused(
                        "a second conclusion",
                        "conclude( $person );",
                        "conclude( $person ); conclude( $person );",
                        ", line 17: found `conclude` where `end` belongs; " + ONE_LINE),
                refused(
                        "a call inside the conclusion",
                        "conclude( $person );",
                        "conclude( org.repatriation.rulebook.Ran.now() );",
                        ", line 17: found `org`; " + THEN),
                refused(
                        "another method in the then",
                        "conclude( $person );",
                        "insert( $person );",
                        ", line 17: found `insert` where `conclude` belongs; " + THEN),
                refused(
                        "a change of the facts in the then",
                        "conclude( $person );",
                        "modify( $person ) { }",
                        ", line 17: `{`" + GRAMMAR),
                refused(
                        "a block in the then",
                        "conclude( $person );",
                        "{ conclude( $person ); }",
                        ", line 17: `{`" + GRAMMAR),
                refused(
                        "a loop in the then",
                        "conclude( $person );",
                        "while( true ) conclude( $person );",
                        ", line 17: found `while` where `conclude` belongs; " + THEN),
                refused(
                        "a field of the conclusion",
                        "conclude( $person );",
                        "conclude( $person.class );",
                        ", line 17: found `.` where `)` belongs; " + THEN),
                refused(
                        "three things concluded",
                        "conclude( $person );",
                        "conclude( $person, $person, $person );",
                        ", line 5: " + CONCLUDES),
                refused(
                        "an empty then",
                        "conclude( $person );",
                        "",
                        ", line 18: found `end` where `conclude` belongs; " + THEN),
                refused(
                        "eval",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "eval( org.repatriation.rulebook.Ran.now() != null )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `eval`" + PATTERN),
                refused(
                        "inline eval",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( eval( true ), unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: found `(` after `eval`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "a call in place of a value",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == org.repatriation.rulebook.Ran.now(), $person : person )",
                        ", line 15: `org.repatriation.…` is not part of the rule grammar; write a value such as `Answer.YES`"),
                refused(
                        "a call of a class of the same name as a list",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Ran.now(), $person : person )",
                        ", line 15: `Ran.now(…` is not part of the rule grammar; write a value such as `Answer.YES`"),
                refused(
                        "a qualified static field in place of a value",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == org.repatriation.rulebook.Ran.ANSWER, $person : person )",
                        ", line 15: `org.repatriation.…` is not part of the rule grammar; write a value such as `Answer.YES`"),
                refused(
                        "a static field in place of a value",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Ran.ANSWER, $person : person )",
                        ", line 15: `Ran.ANSWER` is no value of `unfitToTravel`; write one of Answer.NO, Answer.UNKNOWN, Answer.YES"),
                refused(
                        "a call of a value",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES.name(), $person : person )",
                        ", line 15: `Answer.YES.…` is not part of the rule grammar; write a value such as `Answer.YES`"),
                refused(
                        "a call in place of a property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel( ) == Answer.YES, $person : person )",
                        ", line 15: found `(` after `unfitToTravel`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "a getter in place of a property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( getClass( ) != null, $person : person )",
                        ", line 15: found `(` after `getClass`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "a property of a property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( person.id == \"p1\", $person : person )",
                        ", line 15: found `.` after `person`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "a null-safe property of a property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( person!.id == \"p1\", $person : person )",
                        ", line 15: `!`" + GRAMMAR),
                refused(
                        "the fact itself",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( this != null, $person : person )",
                        ", line 15: found `,` where `.` belongs; a value of a closed list is written with its list, as in `Answer.YES`"),
                refused(
                        "a calculation",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES + 1, $person : person )",
                        ", line 15: `+`" + GRAMMAR),
                refused(
                        "a negated property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( !unfitToTravel, $person : person )",
                        ", line 15: `!`" + GRAMMAR),
                refused(
                        "an array",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel[0] == Answer.YES, $person : person )",
                        ", line 15: `[`" + GRAMMAR),
                refused(
                        "a cast to another type",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( this#Person.id == \"p1\", $person : person )",
                        ", line 15: `#`" + GRAMMAR),
                refused(
                        "a type that needs no import",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Object( )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `Object` is not a fact of the vocabulary" + FACTS),
                refused(
                        "a qualified type",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "java.lang.Object( )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `java.…` is a Java name; write one of the fact types of the vocabulary"),
                refused(
                        "a qualified type of the vocabulary",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "org.repatriation.vocabulary.Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `org.…` is a Java name; write one of the fact types of the vocabulary"),
                refused(
                        "an import",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nimport org.repatriation.rulebook.Ran\n",
                        ", line 4: `import` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a static import",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nimport static org.repatriation.rulebook.Ran.now;\n",
                        ", line 4: `import` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a function",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nfunction boolean ran( ) { return org.repatriation.rulebook.Ran.now() != null; }\n",
                        ", line 4: `{`" + GRAMMAR),
                refused(
                        "a global",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nglobal org.repatriation.rulebook.Ran ran\n",
                        ", line 4: `global` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a query",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nquery \"all\" $person : Person( ) end\n",
                        ", line 4: `query` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a declared type",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\ndeclare Evil extends org.repatriation.rulebook.Ran end\n",
                        ", line 4: `declare` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a unit",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\nunit Evil\n",
                        ", line 4: `unit` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a dialect of the file",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\ndialect \"java\"\n",
                        ", line 4: `dialect` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a dialect of the rule",
                        "when\n",
                        "dialect \"java\"\nwhen\n",
                        ", line 14: found `dialect` where `when` belongs; a rule has metadata, `when`, `then` and `end`, and no attributes"),
                refused("salience", "when\n", "salience 10\nwhen\n", ", line 14: `1`" + GRAMMAR),
                refused("an agenda group", "when\n", "agenda-group \"mine\"\nwhen\n", ", line 14: `-`" + GRAMMAR),
                refused(
                        "an activation group",
                        "when\n",
                        "activation-group \"mine\"\nwhen\n",
                        ", line 14: `-`" + GRAMMAR),
                refused("no-loop", "when\n", "no-loop true\nwhen\n", ", line 14: `-`" + GRAMMAR),
                refused("lock-on-active", "when\n", "lock-on-active\nwhen\n", ", line 14: `-`" + GRAMMAR),
                refused("a duration", "when\n", "duration 1000\nwhen\n", ", line 14: `1`" + GRAMMAR),
                refused("a timer", "when\n", "timer ( int: 0 1 )\nwhen\n", ", line 14: `0`" + GRAMMAR),
                refused(
                        "a date of effect on the clock of the engine",
                        "when\n",
                        "date-effective \"01-Jan-2020\"\nwhen\n",
                        ", line 14: `-`" + GRAMMAR),
                refused(
                        "a rule that is switched off",
                        "when\n",
                        "enabled false\nwhen\n",
                        ", line 14: found `enabled` where `when` belongs; a rule has metadata, `when`, `then` and `end`, and no attributes"),
                refused(
                        "extends",
                        "not returned\"\n",
                        "not returned\" extends \"another\"\n",
                        ", line 5: found `extends` where `when` belongs; a rule has metadata, `when`, `then` and `end`, and no attributes"),
                refused(
                        "a named consequence",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    do[ also ]",
                        ", line 16: `[`" + GRAMMAR),
                refused(
                        "a second consequence",
                        "end\n",
                        "then[ also ]\n    conclude( $person );\nend\n",
                        ", line 18: `[`" + GRAMMAR),
                refused(
                        "a branch",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    if ( true ) do[ also ]",
                        ", line 16: `[`" + GRAMMAR),
                refused(
                        "from",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Person( ) from org.repatriation.rulebook.Ran.all( )",
                        ", line 15: `from`" + PATTERN),
                refused(
                        "from, on a line of its own",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    from org.repatriation.rulebook.Ran.all( )",
                        ", line 16: `from`" + PATTERN),
                refused(
                        "accumulate",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "accumulate( Health( ); count( 1 ) )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `1`" + GRAMMAR),
                refused(
                        "forall",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "forall( Health( ) )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `forall`" + PATTERN),
                refused(
                        "exists",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "exists Health( unfitToTravel == Answer.YES )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `exists`" + PATTERN),
                refused(
                        "a window of events",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Person( ) over window:length( 1 )",
                        ", line 15: `1`" + GRAMMAR),
                refused(
                        "an entry point",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : Person( ) from entry-point \"evil\"",
                        ", line 15: `-`" + GRAMMAR),
                refused(
                        "unification",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person := Person( )",
                        ", line 15: `=`" + GRAMMAR),
                refused(
                        "unification of a property",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person := person )",
                        ", line 15: `=`" + GRAMMAR),
                refused(
                        "a query element",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "?all( $person; )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `?`" + GRAMMAR),
                refused(
                        "patterns in brackets",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "( Health( unfitToTravel == Answer.YES, $person : person ) or Person( ) )",
                        ", line 15: `(`" + PATTERN),
                refused(
                        "two patterns joined by or",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person ) or\n    Person( )",
                        ", line 16: found `Person` where `(` belongs; after `or` write its conditions in brackets"),
                refused(
                        "two patterns joined by and",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person ) and\n    Person( )",
                        ", line 16: found `Person` where `(` belongs; after `and` write its conditions in brackets"),
                refused(
                        "not of two patterns",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person )\n    not( Person( ) and Health( ) )",
                        ", line 16: `(`" + PATTERN),
                refused(
                        "two conditions joined by &&",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES && ill == Answer.YES, $person : person )",
                        ", line 15: `&`" + GRAMMAR),
                refused(
                        "two conditions joined by ||",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES || ill == Answer.YES, $person : person )",
                        ", line 15: `|`" + GRAMMAR),
                refused(
                        "conditions in nested brackets",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( ( unfitToTravel == Answer.YES ), $person : person )",
                        ", line 15: found `(`; a condition begins with the name of a property"),
                refused(
                        "matches",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel matches \"Y.*\", $person : person )",
                        ", line 15: found `matches` after `unfitToTravel`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "memberOf",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel memberOf $all, $person : person )",
                        ", line 15: found `memberOf` after `unfitToTravel`; write `==`, `!=` or `in ( … )` and a value"),
                refused(
                        "an operator of strings",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Person( id str[ startsWith ] \"p\", $person : id )",
                        ", line 15: `[`" + GRAMMAR),
                refused(
                        "less than",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Person( age < 18, $person : id )",
                        ", line 15: `<` is not part of the rule grammar; compare with `==`, `!=` or `in ( … )`, and use a property such as `under18`"),
                refused(
                        "at least",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Person( age >= 18, $person : id )",
                        ", line 15: `>` is not part of the rule grammar; compare with `==`, `!=` or `in ( … )`, and use a property such as `under18`"),
                refused(
                        "a number",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Person( nationality == 5 )",
                        ", line 15: `5`" + GRAMMAR),
                refused(
                        "null",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == null, $person : person )",
                        ", line 15: found `,` where `.` belongs; a value of a closed list is written with its list, as in `Answer.YES`"),
                refused(
                        "an OOPath",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "$person : /persons[ id == \"p1\" ]",
                        ", line 15: `/`" + GRAMMAR),
                refused(
                        "an escaped quotation mark",
                        "\"it is a test\"",
                        "\"it is \\\" a test\"",
                        ", line 12: a text is not closed on its line, or holds a control character; end it with `\"`"),
                refused(
                        "a unicode escape",
                        "\"it is a test\"",
                        "\"it is \\u0022 a test\"",
                        ", line 12: a text is not closed on its line, or holds a control character; end it with `\"`"),
                refused(
                        "a unicode escape outside of a text",
                        "conclude( $person );",
                        "conclude( \\u0024person );",
                        ", line 17: a backslash is not allowed anywhere in a rule file; write the character itself"),
                refused(
                        "a text that goes on in the next line",
                        "\"it is a test\"",
                        "\"it is\n a test\"",
                        ", line 12: a text is not closed on its line, or holds a control character; end it with `\"`"),
                refused(
                        "a tabulator in a text",
                        "\"it is a test\"",
                        "\"it is\ta test\"",
                        ", line 12: a text is not closed on its line, or holds a control character; end it with `\"`"),
                refused(
                        "a zero byte in a text",
                        "\"it is a test\"",
                        "\"it is\u0000a test\"",
                        ", line 12: a text is not closed on its line, or holds a control character; end it with `\"`"),
                refused(
                        "a text in single quotes",
                        "\"it is a test\"",
                        "'it is a test'",
                        ", line 12: texts stand in double quotes; write `\"…\"` instead of `'…'`"),
                refused("a zero byte between words", "when\n", "\u0000when\n", ", line 14: `\u0000`" + GRAMMAR),
                refused("a space that is none", "when\n", "\u00a0when\n", ", line 14: `\u00a0`" + GRAMMAR),
                refused(
                        "a mark of byte order",
                        "// A test\n",
                        "\ufeff// A test\n",
                        ", line 1: the file begins with an invisible mark; save it again as UTF-8 without a byte order mark"),
                refused(
                        "a comment inside a rule",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "// Health( unfitToTravel == Answer.YES, $person : person )\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: a comment stands inside a rule; move it above the line that begins with `rule`"),
                refused(
                        "a comment over several lines",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "/* Health( unfitToTravel == Answer.YES, $person : person ) */\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: a comment begins with `/*`; write `//` on each line, above the rule"),
                refused(
                        "a comment that ends on its line",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\n/**/ import org.repatriation.rulebook.Ran;\n",
                        ", line 4: a comment begins with `/*`; write `//` on each line, above the rule"),
                refused(
                        "a comment with a hash",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "# a comment\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: `#`" + GRAMMAR),
                refused(
                        "a package and more on its line",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw; import org.repatriation.rulebook.Ran;\n",
                        ", line 3: `import` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "the package of another folder",
                        "package instruments.testlaw\n",
                        "package instruments.otherlaw\n",
                        ", line 3: the package is `instruments.otherlaw`; in this folder write `package instruments.testlaw`"),
                refused(
                        "a package of the engine",
                        "package instruments.testlaw\n",
                        "package org.drools\n",
                        ", line 3: the package is `org.drools`; in this folder write `package instruments.testlaw`"),
                refused(
                        "no package",
                        "package instruments.testlaw\n",
                        "",
                        ", line 4: found `rule` where `package` belongs; the first line that is not a comment is `package instruments.testlaw`"),
                refused(
                        "an annotation of the engine: propagation",
                        "@evidence( TEXT )",
                        "@evidence( TEXT )\n    @Propagation( IMMEDIATE )",
                        ", line 9: `@Propagation` does not belong to a rule that `BARS`; known are because, clause, effect, evidence, inForce, porque, row, seen, source, titulo, until"),
                refused(
                        "an annotation of the engine: direct",
                        "@evidence( TEXT )",
                        "@evidence( TEXT )\n    @Direct",
                        ", line 10: found `@` where `(` belongs; write `@Direct( … )`"),
                refused(
                        "an annotation of the engine: watch, on a pattern",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "Health( unfitToTravel == Answer.YES, $person : person ) @watch( !* )",
                        ", line 15: `!`" + GRAMMAR),
                refused(
                        "an annotation of the engine: role, on a type",
                        "package instruments.testlaw\n",
                        "package instruments.testlaw\n@role( event )\n",
                        ", line 4: `@` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a typed annotation of Java",
                        "@evidence( TEXT )",
                        "@evidence( TEXT )\n    @java.lang.Deprecated( )",
                        ", line 9: found `.` where `(` belongs; write `@java( … )`"),
                refused(
                        "an annotation with a call",
                        "@source( \"a test\" )",
                        "@source( org.repatriation.rulebook.Ran.now() )",
                        ", line 9: found `.` where `)` belongs; write `@source( … )`"),
                refused(
                        "an annotation with names",
                        "@source( \"a test\" )",
                        "@source( value = \"a test\" )",
                        ", line 9: `=`" + GRAMMAR),
                refused(
                        "an annotation twice",
                        "@evidence( TEXT )",
                        "@evidence( TEXT )\n    @evidence( INFERENCE )",
                        ", line 9: `@evidence` stands twice on one rule; write each once"),
                refused(
                        "two effects",
                        "@effect( BARS )",
                        "@effect( BARS )\n    @effect( PROVIDES )",
                        ", line 8: `@effect` stands twice on one rule; write each once"),
                refused(
                        "two effects in one",
                        "@effect( BARS )",
                        "@effect( BARS, PROVIDES )",
                        ", line 7: `@effect` holds one word of a closed list, without quotes; write one of COUNTS_AS COVERS BARS DIVERTS REQUIRES PROVIDES NOTIFIES FORBIDS CLOCKS KEEPS_TOGETHER OPENS EXCLUDES LIMITS PREFERS EXCEPTS REFERS"),
                refused(
                        "a file without an end",
                        "end\n",
                        "",
                        ", line 18: found `the end of the file` where `end` belongs; " + ONE_LINE),
                refused(
                        "something after the end",
                        "end\n",
                        "end\nimport org.repatriation.rulebook.Ran\n",
                        ", line 19: `import` is not part of the rule grammar;" + FILE_HOLDS),
                refused(
                        "a rule in a rule",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "rule \"another\" when Person( ) then end\n    Health( unfitToTravel == Answer.YES, $person : person )",
                        ", line 15: found `\"another\"` where `(` belongs; after `rule` write its conditions in brackets"),
                refused(
                        "a rule without a name",
                        "rule \"TEST 1: a person who is unfit to travel is not returned\"",
                        "rule",
                        ", line 6: found `@`; the name of a rule stands in double quotes after `rule`"),
                refused(
                        "a rule whose name is not quoted",
                        "rule \"TEST 1: a person who is unfit to travel is not returned\"",
                        "rule TEST",
                        ", line 5: found `TEST`; the name of a rule stands in double quotes after `rule`"),
                refused(
                        "no when",
                        "when\n",
                        "",
                        ", line 14: found `Health` where `when` belongs; a rule has metadata, `when`, `then` and `end`, and no attributes"),
                refused(
                        "an empty when",
                        "Health( unfitToTravel == Answer.YES, $person : person )",
                        "",
                        ", line 16: the `when` is empty; for everybody write `$person : Person( )`"),
                refused(
                        "no then",
                        "then\n",
                        "",
                        ", line 16: found `)` where `:` belongs; a variable is bound with ` : `, as in `$person : person`"));
    }

    @Test
    void aFileThatIsTooLongIsRefusedUnread() {
        assertRefused(
                "// " + "x".repeat(40_000) + "\n" + GoodRule.TEXT,
                ": the file is longer than 40000 characters; one file holds one clause");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertRefused(
                GoodRule.with("it is a test", "x".repeat(600)),
                ", line 12: a text is longer than 600 characters; shorten it");
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Map<String, String> files = GoodRule.among(GoodRule.with("Health(", "Helth("));
        files.put("instruments/test-law/article-2.drl", "");

        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOfSatisfying(
                        RulebookRefused.class,
                        refused -> assertThat(refused.mistakes())
                                .extracting(Mistake::place)
                                .containsExactly(
                                        "rules/instruments/test-law/article-1.drl, line 15",
                                        "rules/instruments/test-law/article-2.drl, line 1"));
    }

    private static void assertRefused(String text, String sentence) {
        assertThatThrownBy(() -> Rulebook.of(GoodRule.among(text)))
                .isInstanceOf(RulebookRefused.class)
                .hasMessage("rules/" + GoodRule.PATH + sentence);
    }

    /** The trap is real: whoever calls it leaves the sign. */
    @Test
    void theTrapWouldTell() {
        Ran.now();

        assertThat(System.clearProperty(Ran.SIGN)).isNotNull();
    }
}

package org.repatriation.rulebook;

import java.util.Map;
import org.repatriation.TinyRulebook;

/** A rule file in order, and what becomes of it when something in it is written otherwise. */
final class GoodRule {
    static final String CLAUSE = "test-law/article-1";
    static final String PATH = "instruments/" + CLAUSE + ".drl";
    static final String TEXT = """
            // A test

            package instruments.testlaw

            rule "TEST 1: a person who is unfit to travel is not returned"
                @clause( "test-law/article-1" )
                @effect( BARS )
                @evidence( TEXT )
                @source( "a test" )
                @row( "1" )
                @titulo( "PRUEBA 1: no se devuelve a quien no puede viajar" )
                @because( "it is a test" )
                @porque( "es una prueba" )
            when
                Health( unfitToTravel == Answer.YES, $person : person )
            then
                conclude( $person );
            end
            """;

    private GoodRule() {}

    /** The file with one place written otherwise. */
    static String with(String instead, String written) {
        int at = TEXT.indexOf(instead);
        if (at < 0) {
            throw new IllegalArgumentException("the good rule does not hold " + instead);
        }
        return TEXT.substring(0, at) + written + TEXT.substring(at + instead.length());
    }

    /** The file as another article of its instrument. */
    static String article(int number, String instead, String written) {
        return with(instead, written)
                .replace(CLAUSE, "test-law/article-" + number)
                .replace("TEST 1", "TEST " + number);
    }

    /** A whole rulebook, in order but for this text of the clause. */
    static Map<String, String> among(String text) {
        return TinyRulebook.plain()
                .instrument("test-law", "law")
                .file(PATH, text)
                .files();
    }
}

package org.repatriation;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.TieKind;

/**
 * A rulebook made in a test. It begins with one law that covers everybody and opens one port, {@code harbour}, which is
 * open from eight to ten in the evening, so that a test says only what it is about.
 */
public final class TinyRulebook {
    private final Map<String, String> files = new TreeMap<>();

    private TinyRulebook() {}

    /** The one law, the one port, and one place of custody. */
    public static TinyRulebook plain() {
        return bare().rule("base-law/cover", "COVERS", "@mode( LAND )", "$person : Person( )")
                .rule("base-law/open", "OPENS", "", "$person : Person( )", "$port : Port( id == \"harbour\" )");
    }

    /** The law, the port and the place, and no rule. */
    public static TinyRulebook bare() {
        return new TinyRulebook()
                .file("directory/places.yaml", """
                        places:
                          camp: { country: USA, region: none, zone: America/Matamoros, name: { en: "Camp", es: "Campo" }, rows: [] }
                          east: { country: USA, region: east, zone: America/Matamoros, name: { en: "East", es: "Este" }, rows: [] }
                        """)
                .port("harbour", "08:00-22:00")
                .instrument("base-law", "law");
    }

    public TinyRulebook file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A port of Mexico with the same hours for every group. */
    public TinyRulebook port(String id, String hours) {
        return port(id, "none", hours);
    }

    public TinyRulebook port(String id, String region, String hours) {
        return file(
                "ports/" + id + ".yaml", portText(id, region, hours, "{ mx: America/Matamoros, us: America/Chicago }"));
    }

    public static String portText(String id, String region, String hours, String zones) {
        return """
                port: %s
                country: MEX
                region: %s
                crossing: { us: "Here", mx: "There" }
                zones: %s
                hours:
                  2004-01-01:
                    general: "%s"
                    unaccompaniedChildren: "%s"
                    specialNeeds: "%s"
                    basis: practice
                    seen: 2004-01/2098-12
                    evidence: TEXT
                    source: a test
                  2099-01-01: { general: unknown, unaccompaniedChildren: unknown, specialNeeds: unknown }
                """.formatted(id, region, zones, hours, hours, hours);
    }

    /** An instrument that is in force for both sides since 2000. */
    public TinyRulebook instrument(String id, String kind) {
        return instrument(id, kind, "  USA: { 2000-01-01: yes }\n  MEX: { 2000-01-01: yes }\n");
    }

    /**
     * An instrument about everybody.
     *
     * @param more the dates under {@code inForce}, and whatever keys follow
     */
    public TinyRulebook instrument(String id, String kind, String more) {
        return file("instruments/" + id + "/instrument.yaml", instrumentText(id, kind) + "inForce:\n" + more);
    }

    public static String instrumentText(String id, String kind) {
        return """
                instrument: %s
                kind: %s
                title: { en: "A test", es: "Una prueba" }
                custody: [ USA, MEX ]
                nationalities: any
                receiving: any
                signed: unknown
                languages: [ en ]
                evidence: TEXT
                source: a test
                rows: []
                """.formatted(id, kind);
    }

    /**
     * A rule, in a file of its own, or after the others of its clause.
     *
     * @param metadata what the effect says with it
     * @param when the lines of the when
     */
    public TinyRulebook rule(String clause, String effect, String metadata, String... when) {
        return ruleKnownAs("TEXT", clause, effect, metadata, when);
    }

    public TinyRulebook ruleKnownAs(String evidence, String clause, String effect, String metadata, String... when) {
        String path = "instruments/" + clause + ".drl";
        String before = files.getOrDefault(
                path, "package instruments." + clause.split("/")[0].replaceAll("[^a-z0-9]", "") + "\n");
        int number = before.split("\nrule ", -1).length;
        boolean atPort = String.join(" ", when).contains("$port :");
        return file(
                path,
                before
                        + """

                        rule "%s %d: a test"
                            @clause( "%s" )
                            @effect( %s )
                            %s
                            @evidence( %s )
                            @source( "a test" )
                            @row( "1" )
                            @titulo( "%s %d: una prueba" )
                            @because( "it is a test" )
                            @porque( "es una prueba" )
                        when
                            %s
                        then
                            conclude( %s );
                        end
                        """.formatted(
                                        clause,
                                        number,
                                        clause,
                                        effect,
                                        metadata,
                                        evidence,
                                        clause,
                                        number,
                                        String.join("\n    ", when),
                                        atPort ? "$person, $port" : "$person"));
    }

    public Map<String, String> files() {
        return new TreeMap<>(files);
    }

    public Rulebook rulebook() {
        return Rulebook.of(files);
    }

    public Reasoner reasoner() {
        return new Reasoner(rulebook());
    }

    /** A case of one person of Mexico, of whom nothing else is known, held at the camp on 10 March 2020 at noon. */
    public static Sketch onePerson() {
        Sketch sketch = new Sketch("USA", OffsetDateTime.parse("2020-03-10T12:00:00-05:00"));
        sketch.say("place", "camp");
        sketch.person("p1")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 30);
        return sketch;
    }

    /** A mother and her son, of whom neither is a felon. */
    public static Sketch motherAndSon() {
        Sketch sketch = onePerson();
        sketch.persons.get(0).say("criminal/felony", "NO");
        sketch.person("p2")
                .say("nationality", "MEX")
                .say("nationalityEvidence", "DOCUMENT")
                .say("age", 10)
                .say("criminal/felony", "NO");
        return sketch.tie("p1", TieKind.PARENT_OF, "p2", true);
    }

    public Determination decide(Sketch sketch) {
        return sketch.decide(reasoner());
    }
}

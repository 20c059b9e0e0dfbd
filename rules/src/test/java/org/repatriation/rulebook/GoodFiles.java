package org.repatriation.rulebook;

/** Data files in order, and what becomes of them when something in them is written otherwise. */
final class GoodFiles {
    static final String INSTRUMENT = """
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
    static final String UNREAD = INSTRUMENT + """
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
    static final String PORT = """
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
    static final String CALENDAR = """
            calendar: mexico
            country: MEX
            source: a test
            evidence: TEXT
            holidays:
              - { name: { en: "New Year", es: "Año Nuevo" }, rule: "01-01", from: 2004-01-01 }
            """;
    static final String DIRECTORY = """
            places:
              yard: { country: USA, region: none, zone: America/Chicago, name: { en: "Yard", es: "Patio" }, rows: [] }
            offices:
              - { id: consulate, kind: consulate, place: yard, name: { en: "Consulate", es: "Consulado" }, evidence: TEXT, source: a test, rows: [] }
            """;

    private GoodFiles() {}

    /** The text with one place written otherwise. */
    static String changed(String text, String instead, String written) {
        int at = text.indexOf(instead);
        if (at < 0) {
            throw new IllegalArgumentException("the good file does not hold " + instead);
        }
        return text.substring(0, at) + written + text.substring(at + instead.length());
    }
}

package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.TheRulebook;
import org.repatriation.TinyRulebook;
import org.repatriation.rulebook.Register.Destination;

/** The register says of every row of the sources where it went, and of each mistake in it what to write. */
class RegisterTest {
    private static final String RULED = "  \"1\": { en: \"what the rule is about\", es: \"de qué trata la regla\" }\n";
    private static final String FIGURES =
            "  A-2: { en: \"figures\", es: \"cifras\", bearsOn: nothing, reason: outside-scope }\n";
    private static final String ROWS = "rows:\n" + RULED + FIGURES;
    private static final String INSTRUMENT =
            TinyRulebook.instrumentText("other-law", "law").replace("rows: []", "rows: [ \"A-head\" ]") + """
            inForce:
              USA: { 2000-01-01: yes }
              MEX: { 2000-01-01: yes }
            unread:
              - chapter: women
                title: { en: "Women", es: "Mujeres" }
                about: "$person : Person( sex == Sex.FEMALE )"
                evidence: OFFICIAL
                source: a test
                rows: [ "A-unread" ]
                because: "it has not been read"
                porque: "no se ha leído"
            notComputable:
              - { clause: recital-1, title: { en: "A", es: "B" }, reason: objective, evidence: TEXT, source: a test, rows: [ "A-aim", "A-both" ] }
              - { clause: recital-2, title: { en: "A", es: "B" }, reason: governance, evidence: TEXT, source: a test, rows: [ "A-both" ] }
            conflicts:
              - { about: { en: "A", es: "B" }, rows: [ "A-conflict", "A-both" ], note: { en: "A", es: "B" } }
            """;
    private static final String OFFICES = """
            places:
              yard: { country: USA, region: none, zone: America/Chicago, name: { en: "Yard", es: "Patio" }, rows: [ "A-place" ] }
            offices:
              - { id: consulate, kind: consulate, place: yard, name: { en: "Consulate", es: "Consulado" }, evidence: TEXT, source: a test, rows: [ "A-office" ] }
            """;

    private static TinyRulebook with(String register) {
        return TinyRulebook.plain().file("register/sheet.yaml", register);
    }

    private static Register whole() {
        StringBuilder rows = new StringBuilder(ROWS);
        for (String id : List.of(
                "head", "unread", "aim", "both", "conflict", "place", "office", "port", "hours", "use", "run")) {
            rows.append("  A-").append(id).append(": { en: \"a topic\", es: \"un tema\" }\n");
        }
        String port = TinyRulebook.portText(
                        "quay", "none", "08:00-22:00", "{ mx: America/Matamoros, us: America/Chicago }")
                .replace("source: a test", "source: a test\n    rows: [ \"A-hours\" ]");
        return with(rows.toString())
                .file("instruments/other-law/instrument.yaml", INSTRUMENT)
                .file("directory/offices.yaml", OFFICES)
                .file("ports/quay.yaml", port + """
                        rows: [ "A-port" ]
                        runs:
                          - { from: camp, group: adults, leaves: "Mo,We unknown", arrives: unknown, takes: PT10H/PT14H, seen: 2014-09/2015-01, evidence: PRESS, source: a test, rows: [ "A-run" ] }
                        uses:
                          - { text: { en: "A", es: "B" }, evidence: PRESS, source: a test, rows: [ "A-use" ] }
                        """)
                .rulebook()
                .register();
    }

    @ParameterizedTest
    @CsvSource({
        "1, RULE, base-law/cover base-law/open, '', ''",
        "A-2, NOTHING, '', '', outside-scope",
        "A-head, DATA, '', instruments/other-law, ''",
        "A-unread, UNREAD, other-law/women, '', ''",
        "A-aim, NOT_COMPUTABLE, other-law/recital-1, '', objective",
        "A-both, NOT_COMPUTABLE CONFLICT, other-law/recital-1 other-law/recital-2, instruments/other-law, governance objective",
        "A-conflict, CONFLICT, '', instruments/other-law, ''",
        "A-place, DATA, '', directory/yard, ''",
        "A-office, DATA, '', directory/consulate, ''",
        "A-port, DATA, '', ports/quay, ''",
        "A-hours, DATA, '', ports/quay, ''",
        "A-use, DATA, '', ports/quay, ''",
        "A-run, DATA, '', ports/quay, ''"
    })
    void a_row_says_where_it_went(String id, String destinations, String clauses, String places, String reasons) {
        Register.Row row = whole().row(id).orElseThrow();

        assertThat(row.sheet()).isEqualTo("sheet");
        assertThat(row.destinations().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(destinations);
        assertThat(String.join(" ", row.clauses())).isEqualTo(clauses);
        assertThat(String.join(" ", row.places())).isEqualTo(places);
        assertThat(String.join(" ", row.reasons())).isEqualTo(reasons);
    }

    @Test
    void rows_stand_in_the_order_of_their_sheet() {
        assertThat(whole().rows().stream().limit(4).map(Register.Row::id))
                .containsExactly("1", "A-2", "A-head", "A-unread");
        assertThat(whole().row("1").orElseThrow().topic().es()).isEqualTo("de qué trata la regla");
        assertThat(whole().row("A-3")).isEmpty();
    }

    @Test
    void a_rulebook_without_a_register_is_not_asked_for_one() {
        assertThat(TinyRulebook.plain().rulebook().register().rows()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "a row that no file cites",
                        ROWS + "  A-3: { en: \"lost\", es: \"perdida\" }\n",
                        "rules/register/sheet.yaml, rows, A-3: no file cites this row; cite it where it went, or write"
                                + " `bearsOn: nothing` and a `reason`"),
                Arguments.of(
                        "a row that bears on nothing and is cited",
                        "rows:\n  \"1\": { en: \"a\", es: \"b\", bearsOn: nothing, reason: governance }\n",
                        "rules/register/sheet.yaml, rows, 1: the row bears on nothing, but `base-law/cover` cites it;"
                                + " delete `bearsOn` and `reason`, or take the row out there"),
                Arguments.of(
                        "a row twice in a file",
                        ROWS + FIGURES,
                        "rules/register/sheet.yaml, line 4: the key `A-2` stands twice; write it once"),
                Arguments.of(
                        "another key",
                        ROWS.replace("en: \"figures\"", "eng: \"figures\""),
                        "rules/register/sheet.yaml, rows, A-2: `eng` is not known here (did you mean `en`?); known are"
                                + " bearsOn, en, es, reason"),
                Arguments.of(
                        "another key at the top",
                        ROWS + "sheet: a\n",
                        "rules/register/sheet.yaml: `sheet` is not known here; known are rows"),
                Arguments.of(
                        "no Spanish",
                        ROWS.replace("en: \"figures\", es: \"cifras\"", "en: \"figures\""),
                        "rules/register/sheet.yaml, rows, A-2: `es` is missing; write it"),
                Arguments.of(
                        "a topic that tells the whole row",
                        ROWS.replace("cifras", "c".repeat(101)),
                        "rules/register/sheet.yaml, rows, A-2: `es` is longer than 100 characters; say in a few words"
                                + " what the row is about"),
                Arguments.of(
                        "bears on something",
                        ROWS.replace("bearsOn: nothing", "bearsOn: hours"),
                        "rules/register/sheet.yaml, rows, A-2: `bearsOn: hours` is not known; write `bearsOn: nothing`,"
                                + " or cite the row where it went"),
                Arguments.of(
                        "nothing without a reason",
                        ROWS.replace(", reason: outside-scope", ""),
                        "rules/register/sheet.yaml, rows, A-2: `reason` is missing; write it"),
                Arguments.of(
                        "a reason that is not on the list",
                        ROWS.replace("outside-scope", "out-of-scope"),
                        "rules/register/sheet.yaml, rows, A-2: `reason: out-of-scope` is not known (did you mean"
                                + " `outside-scope`?); write one of conflict governance not-verified objective"
                                + " outside-scope practice superseded text-not-read"),
                Arguments.of(
                        "a reason and nothing else",
                        ROWS.replace("bearsOn: nothing, ", ""),
                        "rules/register/sheet.yaml, rows, A-2: `reason` says why a row bears on nothing; write"
                                + " `bearsOn: nothing` too, or delete it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_named_with_what_to_write(String what, String register, String sentence) {
        assertRefused(with(register), sentence);
    }

    @Test
    void a_row_that_a_clause_cites_stands_in_the_register() {
        assertRefused(
                with("rows:\n" + RULED + FIGURES)
                        .file(GoodRule.PATH, GoodRule.with("@row( \"1\" )", "@row( \"1\", \"A-22\" )"))
                        .instrument("test-law", "law"),
                "rules/instruments/test-law/article-1.drl, line 5: the row `A-22` stands in no file of the register"
                        + " (did you mean `A-2`?); write it in `rules/register`, or cite one that stands there");
    }

    @ParameterizedTest
    @CsvSource({
        "A-head, rules/instruments/other-law/instrument.yaml",
        "A-unread, rules/instruments/other-law/instrument.yaml",
        "A-aim, rules/instruments/other-law/instrument.yaml",
        "A-conflict, rules/instruments/other-law/instrument.yaml",
        "A-place, rules/directory/offices.yaml",
        "A-office, rules/directory/offices.yaml"
    })
    void a_row_that_data_cites_stands_in_the_register(String row, String file) {
        StringBuilder rows = new StringBuilder("rows:\n" + RULED);
        Stream.of("A-head", "A-unread", "A-aim", "A-both", "A-conflict", "A-place", "A-office")
                .filter(id -> !id.equals(row))
                .forEach(id -> rows.append("  ").append(id).append(": { en: \"a topic\", es: \"un tema\" }\n"));

        assertThatThrownBy(() -> with(rows.toString())
                        .file("instruments/other-law/instrument.yaml", INSTRUMENT)
                        .file("directory/offices.yaml", OFFICES)
                        .rulebook())
                .isInstanceOfSatisfying(
                        RulebookRefused.class,
                        refused -> assertThat(refused.mistakes())
                                .singleElement()
                                .asString()
                                .startsWith(file + ": the row `" + row + "` stands in no file of the register"));
    }

    @Test
    void a_row_stands_in_one_file() {
        assertRefused(
                with(ROWS).file("register/other.yaml", "rows:\n" + RULED),
                "rules/register/sheet.yaml, rows, 1: this row stands in `rules/register/other.yaml` too; write it once");
    }

    private static void assertRefused(TinyRulebook rulebook, String sentence) {
        assertThatThrownBy(rulebook::rulebook)
                .isInstanceOfSatisfying(
                        RulebookRefused.class,
                        refused -> assertThat(refused.mistakes())
                                .extracting(Mistake::toString)
                                .containsExactly(sentence));
    }

    private static Stream<String> numbered(String before, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> before + number);
    }

    /** The rows of both sheets that are numbered, or named by what stands first in them. */
    private static List<String> rowsOfTheSheets() {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> numbered = new TreeMap<>(Map.ofEntries(
                Map.entry("MOU-R", 5),
                Map.entry("MOU-P", 6),
                Map.entry("LA98-EP", 5),
                Map.entry("ICM98-O", 5),
                Map.entry("BNC03-", 3),
                Map.entry("VIR-", 9),
                Map.entry("IRI-", 12),
                Map.entry("LAR-", 20),
                Map.entry("SD-08-", 5),
                Map.entry("SD-16-", 6),
                Map.entry("NO-16-", 4),
                Map.entry("EP-", 3),
                Map.entry("DR-", 4),
                Map.entry("TM-", 9),
                Map.entry("US-", 31),
                Map.entry("us 1/", 6),
                Map.entry("us 7/", 20),
                Map.entry("us 8/", 17),
                Map.entry("us 9/", 9),
                Map.entry("ca 1.1/", 11),
                Map.entry("ca 1.2/", 18),
                Map.entry("ca 2.1/", 6),
                Map.entry("ca 2.2/", 7),
                Map.entry("ca 3.1/", 4),
                Map.entry("ca 3.2/", 5),
                Map.entry("ca 4/", 5),
                Map.entry("ca 4.2/", 3),
                Map.entry("ca 5/", 6),
                Map.entry("ca 6.6/", 7),
                Map.entry("ca 6.7/", 5),
                Map.entry("ca 6.8/", 6),
                Map.entry("ca 7/", 26),
                Map.entry("ca 9/", 18),
                Map.entry("ca 10/", 12)));
        numbered.forEach((before, last) -> numbered(before, last).forEach(ids::add));
        IntStream.rangeClosed(2004, 2012).forEach(year -> ids.add("us 3.1 season/" + year));
        Stream.of("100", "111", "112", "113", "118", "119", "120", "121", "123", "124", "133", "136", "145")
                .forEach(article -> ids.add("ca 6.1/" + article));
        Stream.of("169", "170", "171", "178–179", "191", "222–224").forEach(article -> ids.add("ca 6.3/" + article));
        Stream.of("7", "11", "13", "18", "20", "21", "24", "26", "27").forEach(article -> ids.add("ca 6.4/" + article));
        Stream.of("Talismán", "Ciudad Hidalgo", "El Ceibo", "La Chacra", "Corinto", "El Guasaule")
                .forEach(port -> ids.add("ca 8/" + port));
        return ids;
    }

    @Test
    void every_row_of_the_sheets_went_somewhere() {
        List<Register.Row> rows = TheRulebook.rulebook().register().rows();
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> row.destinations().stream())
                .collect(Collectors.groupingBy(Destination::name, TreeMap::new, Collectors.counting()));
        System.out.println("Where the " + rows.size() + " rows of the sources went: " + counts);

        assertThat(rows)
                .hasSizeGreaterThan(560)
                .allMatch(row -> !row.destinations().isEmpty());
        assertThat(rows.stream().map(Register.Row::sheet).distinct()).contains("us-mexico", "central-america");
        assertThat(rows.stream().map(Register.Row::id)).containsAll(rowsOfTheSheets());
        assertThat(counts)
                .containsOnlyKeys(
                        Stream.of(Destination.values()).map(Enum::name).toArray(String[]::new));
    }

    /** What the sheets themselves call a conflict or a tension between sources. */
    @ParameterizedTest
    @CsvSource({
        "us 6/Conflicts (a)",
        "us 6/Conflicts (b)",
        "us 6/Conflicts (c)",
        "us 7/2",
        "us 7/8",
        "us 7/9",
        "us 7/10",
        "us 7/11",
        "us 8/14",
        "ca 9/10",
        "ca 9/other 1",
        "ca 9/other 2",
        "ca 9/other 3",
        "ca 9/other 4",
        "ca 1.2/8"
    })
    void a_conflict_of_the_sheets_is_shown_by_an_instrument(String row) {
        assertThat(TheRulebook.rulebook().instruments())
                .anyMatch(instrument -> instrument.conflicts().stream()
                        .anyMatch(conflict -> conflict.rows().contains(row)));
    }
}

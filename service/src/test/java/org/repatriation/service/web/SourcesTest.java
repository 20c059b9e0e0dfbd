package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.repatriation.rulebook.Register;
import org.repatriation.rulebook.Register.Destination;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Where each row of the sources went, over HTTP and on its page. */
class SourcesTest {
    private static final Rulebook RULEBOOK = RunningService.bean(Rulebook.class);

    @Test
    void every_row_of_the_register_is_listed_in_its_order() {
        JsonNode rows = json(get("/v1/sources")).get("rows");

        assertThat(ids(rows))
                .containsExactlyElementsOf(RULEBOOK.register().rows().stream()
                        .map(Register.Row::id)
                        .toList());
        assertThat(rows).allMatch(row -> !row.get("destinations").isEmpty());
    }

    @Test
    void a_row_is_shown_with_where_it_went() {
        assertThat(row("LAR-3").toString())
                .isEqualTo(
                        "{\"id\":\"LAR-3\",\"sheet\":\"us-mexico\",\"topic\":{\"en\":\"Nobody under 18 is handed over"
                                + " before 07:00\",\"es\":\"No se entrega a menores de 18 años antes de las 07:00\"},"
                                + "\"destinations\":[\"RULE\"],\"clauses\":[\"lar-2016/common-3\"],\"places\":[],"
                                + "\"reasons\":[]}");
        assertThat(row("LAR-1").toString())
                .contains("\"destinations\":[\"NOT_COMPUTABLE\"]")
                .contains("\"clauses\":[\"lar-2016/common-1\"]")
                .contains("\"reasons\":[\"text-not-read\"]");
    }

    @ParameterizedTest
    @EnumSource(Destination.class)
    void the_rows_of_one_destination_can_be_asked_for_and_are_counted(Destination destination) {
        JsonNode answer = json(get("/v1/sources?destination=" + destination));
        List<String> expected = RULEBOOK.register().rows().stream()
                .filter(row -> row.destinations().contains(destination))
                .map(Register.Row::id)
                .toList();
        JsonNode count = answer.get("counts").get(destination.ordinal());

        assertThat(expected).isNotEmpty();
        assertThat(ids(answer.get("rows"))).containsExactlyElementsOf(expected);
        assertThat(answer.get("counts")).hasSize(Destination.values().length);
        assertThat(count.get("destination").asString()).isEqualTo(destination.name());
        assertThat(count.get("rows").asInt()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            destination=RULES | not-in-list       | `destination` is `RULES`, which is not in its list; did you mean `RULE`?
            destination=x     | not-in-list       | `destination` is `x`, which is not in its list; write `RULE`, `DATA`, `NOT_COMPUTABLE`, `UNREAD`, `CONFLICT` or `NOTHING`.
            to=RULE           | unknown-parameter | `to` is no parameter here; leave it out.
            """)
    void a_destination_is_one_of_the_list(String query, String code, String sentence) {
        HttpResponse<String> response = get("/v1/sources?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode fault = json(response).at("/errors/0");
        assertThat(fault.get("code").asString()).isEqualTo(code);
        assertThat(fault.get("detail").asString()).isEqualTo(sentence);
    }

    @Test
    void every_row_can_be_followed_to_its_clauses_and_every_rule_to_its_scenarios() {
        TreeSet<String> clauses = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        json(get("/v1/sources")).get("rows").forEach(row -> {
            row.get("clauses").forEach(clause -> clauses.add(clause.asString()));
            row.get("places").forEach(place -> places.add(place.asString()));
        });
        places.removeIf(place -> place.startsWith("directory/"));

        for (String clause : clauses) {
            JsonNode read = json(get("/v1/clauses/" + clause));
            assertThat(read.get("id").asString()).isEqualTo(clause);
            boolean decides = read.get("computable").asBoolean() && read.has("text");
            assertThat(!decides || !read.get("scenarios").isEmpty()).as(clause).isTrue();
        }
        assertThat(places).allMatch(place -> get("/v1/" + place).statusCode() == 200);
    }

    @Test
    void the_page_is_linked_from_the_first_one_and_names_only_what_is_there() {
        String page = get("/sources.html").body();

        assertThat(get("/").body()).contains("href=\"/sources.html\"");
        assertThat(found(page, "(?:href|src)=\"(/[^\"]*)\""))
                .contains("/v1/sources", "/sources.js")
                .allMatch(link -> get(link).statusCode() == 200);
        assertThat(page).doesNotContain("<style", " style=", "onclick", "src=\"http", "href=\"http");
    }

    @Test
    void the_page_says_everything_in_both_languages() {
        String page = get("/sources.html").body();
        String script = get("/sources.js").body();
        String english = script.substring(script.indexOf("en: {"), script.indexOf("  es: {"));
        int es = script.indexOf("  es: {");
        String spanish = script.substring(es, script.indexOf("\n};", es));

        assertThat(found(page, "<(?:span|p) lang=\"(en)\"")).hasSameSizeAs(found(page, "<(?:span|p) lang=\"(es)\""));
        assertThat(found(english, "\n {4,6}'?([\\w-]+)'?:"))
                .isEqualTo(found(spanish, "\n {4,6}'?([\\w-]+)'?:"))
                .contains("scenarios", "NOT_COMPUTABLE", "text-not-read");
        for (Destination destination : Destination.values()) {
            assertThat(english).contains(destination.name() + ": ");
        }
    }

    private static JsonNode row(String id) {
        for (JsonNode row : json(get("/v1/sources")).get("rows")) {
            if (row.get("id").asString().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }

    private static List<String> ids(JsonNode rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.get("id").asString()));
        return ids;
    }

    private static List<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}

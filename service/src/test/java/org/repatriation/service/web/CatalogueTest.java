package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.RunningService;
import tools.jackson.databind.JsonNode;

/** The catalogue over HTTP holds everything that the rulebook holds. */
class CatalogueTest {
    private static final Rulebook RULEBOOK = RunningService.bean(Rulebook.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/instruments",
                "/v1/instruments/lar-2016",
                "/v1/clauses",
                "/v1/clauses/lar-2016/common-3",
                "/v1/sources",
                "/v1/sources?destination=CONFLICT",
                "/v1/vocabulary",
                "/v1/ports",
                "/v1/ports/nuevo-laredo",
                "/v1/ports/nuevo-laredo/windows?from=2020-03-10&to=2020-06-10"
            })
    void an_answer_is_sent_once_for_each_rulebook(String path) {
        HttpResponse<String> first = get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, "If-None-Match", tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(tag).isEqualTo("\"" + RULEBOOK.id() + "\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void every_instrument_can_be_read() {
        List<String> listed = json(get("/v1/instruments")).get("instruments").findValuesAsString("id");

        assertThat(listed)
                .isSorted()
                .containsExactlyElementsOf(
                        RULEBOOK.instruments().stream().map(each -> each.id()).toList());
        for (var instrument : RULEBOOK.instruments()) {
            JsonNode read = json(get("/v1/instruments/" + instrument.id()));
            assertThat(read.get("id").asString()).isEqualTo(instrument.id());
            assertThat(read.get("source").asString()).isEqualTo(instrument.source());
            assertThat(read.get("notComputable")).hasSameSizeAs(instrument.notComputable());
            assertThat(read.get("unread")).hasSameSizeAs(instrument.unread());
            assertThat(read.get("conflicts")).hasSameSizeAs(instrument.conflicts());
            assertThat(read.get("inForce").findValuesAsString("party"))
                    .containsAll(instrument.inForce().keySet());
        }
    }

    @Test
    void every_clause_can_be_read_with_the_text_of_its_file() {
        JsonNode listed = json(get("/v1/clauses")).get("clauses");
        List<String> expected = new ArrayList<>(
                new TreeSet<>(RULEBOOK.rules().stream().map(Rule::clause).toList()));
        RULEBOOK.instruments()
                .forEach(instrument -> instrument
                        .notComputable()
                        .forEach(left -> expected.add(instrument.id() + "/" + left.clause())));

        assertThat(ids(listed)).isSorted().containsExactlyInAnyOrderElementsOf(expected);
        for (String clause : ids(listed)) {
            JsonNode read = json(get("/v1/clauses/" + clause));
            assertThat(read.get("id").asString()).isEqualTo(clause);
            assertThat(read.get("scenarios").isArray()).isTrue();
            assertThat(numbers(read.get("escenarios"))).isEqualTo(numbers(read.get("scenarios")));
            assertThat(read.path("text").asString(""))
                    .isEqualTo(RULEBOOK.text(clause).orElse(""));
            assertThat(read.get("rules")).hasSameSizeAs(RULEBOOK.clause(clause));
            assertThat(read.get("computable").asBoolean()).isNotEqualTo(read.has("notComputable"));
        }
    }

    @Test
    void a_clause_is_shown_with_its_legal_record() {
        JsonNode clause = json(get("/v1/clauses/lar-2016/common-3"));
        JsonNode rule = clause.at("/rules/0");

        assertThat(clause.get("effects").toString()).isEqualTo("[\"LIMITS\"]");
        assertThat(clause.get("instrument").asString()).isEqualTo("lar-2016");
        assertThat(rule.at("/because/en").asString()).isEqualTo("a child is not handed over before 07:00");
        assertThat(rule.at("/because/es").asString())
                .isEqualTo("no se entrega a una niña, un niño o adolescente antes de las 07:00");
        assertThat(rule.get("inForce").asString()).isEqualTo("2016-02-23");
        assertThat(rule.get("evidence").asString()).isEqualTo("PRESS");
        assertThat(rule.get("metadata").toString()).contains("{\"name\":\"hours\",\"value\":\"07:00-24:00\"}");
    }

    @Test
    void every_port_can_be_read_and_has_windows() {
        assertThat(ids(json(get("/v1/ports")).get("ports")))
                .isSorted()
                .containsExactlyElementsOf(
                        RULEBOOK.ports().stream().map(file -> file.port().id()).toList());
        RULEBOOK.ports().forEach(file -> {
            String path = "/v1/ports/" + file.port().id();
            assertThat(json(get(path)).get("hours")).hasSameSizeAs(file.hours().keySet());
            for (String group : List.of("general", "unaccompaniedChildren", "specialNeeds")) {
                HttpResponse<String> windows = get(path + "/windows?from=2019-12-25&to=2020-01-05&group=" + group);
                assertThat(windows.statusCode()).isEqualTo(200);
                assertThat(json(windows).get("group").asString()).isEqualTo(group);
            }
        });
    }

    @Test
    void a_window_says_what_it_rests_on() {
        JsonNode windows = json(get("/v1/ports/nuevo-laredo/windows?from=2020-03-10&to=2020-03-10"));

        assertThat(windows.get("windows").toString())
                .isEqualTo(
                        "[{\"opens\":\"2020-03-10T08:00:00-05:00\",\"closes\":\"2020-03-10T22:00:00-05:00\","
                                + "\"certainty\":\"OPEN\",\"basis\":\"practice\",\"evidence\":\"PRESS\","
                                + "\"source\":\"https://expreso.press/2020/03/24/alertan-a-segob-por-deportaciones-de-eu-a-toda-hora\"}]");
    }

    @Test
    void the_vocabulary_holds_every_closed_list() {
        JsonNode lists = json(get("/v1/vocabulary")).get("lists");
        List<String> names = new ArrayList<>();
        lists.forEach(list -> {
            names.add(list.get("name").asString());
            assertThat(list.get("words")).isNotEmpty();
        });

        assertThat(names)
                .isSorted()
                .contains("category", "to", "act", "step", "measure", "whom", "afterwards", "place", "port");
        assertThat(lists.findValuesAsString("word")).contains("laredo", "nuevo-laredo", "family-together", "consulate");
        assertThat(lists.toString())
                .contains("{\"word\":\"laredo\",\"meaning\":{\"en\":\"Laredo, Texas\",\"es\":\"Laredo, Texas\"}}");
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    private static List<String> numbers(JsonNode titles) {
        return titles.valueStream()
                .map(title -> title.asString().replaceFirst("\\].*", "]"))
                .toList();
    }
}

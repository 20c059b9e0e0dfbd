package org.repatriation.service.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.request;
import static org.repatriation.service.RunningService.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Explanations over HTTP, against the started service. */
class ExplanationTest {

    private static String decided(String body) {
        return json(post(body)).get("id").asString();
    }

    private static JsonNode explained(String body) {
        HttpResponse<String> response = get("/v1/decisions/" + decided(body) + "/explanation");
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response);
    }

    @Test
    void full_explanations_name_the_first_condition_that_failed() {
        HttpResponse<String> response = send(request("/v1/decisions?explain=full")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(example())));
        JsonNode mother = json(response).at("/persons/0");

        assertThat(response.statusCode()).isEqualTo(201);
        JsonNode child = only(mother.get("whyNot"), "lar-2016/common-3");
        assertThat(child.get("effect").asString()).isEqualTo("LIMITS");
        assertThat(child.at("/unmet/en").asString()).isEqualTo("the person counts as a child");
        assertThat(child.at("/found/en").asString()).isEqualTo("the person is eighteen or older");
        assertThat(child.get("through").asString()).isEqualTo("lar-2016/child");
        assertThat(child.get("pointer").asString()).isEqualTo("/persons/0/birthDate");
    }

    @Test
    void a_standing_clause_says_which_values_met_it() {
        JsonNode child = only(json(post(example())).at("/persons/1/standing"), "lar-2016/child");

        assertThat(child.get("met").toString())
                .isEqualTo("[{\"fact\":\"person.under18\",\"pointer\":\"/persons/1/birthDate\",\"value\":\"YES\"}]");
    }

    @Test
    void what_is_needed_is_asked_protection_first() {
        JsonNode person = explained(example().replace("\"fearOfReturn\": \"NO\"", "\"fearOfReturn\": \"UNKNOWN\""))
                .at("/persons/0");
        List<String> asked = new ArrayList<>();
        person.get("needed").forEach(question -> asked.add(question.get("fact").asString()));

        assertThat(asked).first().isEqualTo("protection.fearOfReturn");
        assertThat(asked)
                .contains("legal.appealPending", "health.pregnant")
                .doesNotContain("childScreening.credibleFear");
        assertThat(person.at("/needed/0/ask/en").asString()).isEqualTo("Does the person fear to return?");
    }

    @Test
    void what_would_change_the_answer_was_decided_again_and_touches_no_protection() {
        JsonNode changes = explained(example()).get("changes");
        List<String> pointers = new ArrayList<>();
        changes.get("ways")
                .forEach(way -> way.get("facts")
                        .forEach(fact -> pointers.add(fact.get("pointer").asString())));

        assertThat(changes.get("atMost").asInt()).isEqualTo(3);
        assertThat(pointers).contains("/persons/0/legal/courtOrderNotToLeave", "/persons/1/health/unfitToTravel");
        assertThat(pointers)
                .noneMatch(pointer -> pointer.matches(".*(nationality|birthDate|age|sex|fearOfReturn|asylum|trafficking"
                        + "|dangerOnReturn|crimeVictimOrWitness|withholdingGranted|childScreening.*)"));
    }

    @Test
    void the_other_ports_say_why_they_are_not_used() {
        JsonNode ports = explained(example()).get("otherPorts");
        JsonNode agua = null;
        for (JsonNode port : ports) {
            agua = port.get("port").asString().equals("agua-prieta") ? port : agua;
        }

        assertThat(agua).isNotNull();
        assertThat(agua.get("clause").asString()).isEqualTo("lar-2016/nogales-receivers");
        assertThat(agua.at("/because/en").asString())
                .isEqualTo(
                        "it opens when the person is held in the region of Nogales, Arizona, but the person is held in"
                                + " the region of Laredo, Texas");
    }

    @Test
    void the_consulate_is_not_named_to_somebody_who_fears() {
        String afraid = example().replace("\"fearOfReturn\": \"NO\"", "\"fearOfReturn\": \"YES\"");
        JsonNode told = explained(afraid).at("/persons/0/told/en");

        assertThat(told.toString())
                .doesNotContain("show it to a lawyer, to your consulate")
                .contains("Nobody may make you show it to your consulate");
    }

    @Test
    void the_consulate_is_not_named_to_somebody_who_was_not_asked_about_fear() {
        String notAsked = example().replace("\"fearOfReturn\": \"NO\",", "");

        assertThat(explained(notAsked).at("/persons/0/told/en").toString())
                .doesNotContain("show it to a lawyer, to your consulate")
                .contains("Nobody may make you show it to your consulate");
    }

    @Test
    void the_contest_pack_is_one_page_without_anything_from_elsewhere() {
        String id = decided(example());
        HttpResponse<String> page = get("/v1/decisions/" + id + "/contest-pack", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<html", "lang=\"en\"", id, "/persons/0/birthDate", "lar-2016/common-3", "sha256:")
                .doesNotContain("<script", "src=", "<link");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void the_contest_pack_speaks_spanish_when_asked() {
        HttpResponse<String> page =
                get("/v1/decisions/" + decided(example()) + "/contest-pack?lang=es", "Accept", "text/html");

        assertThat(page.body()).contains("lang=\"es\"", "Cómo impugnar esta decisión");
    }

    @Test
    void the_contest_pack_is_printed_when_pdf_is_asked_for() {
        HttpResponse<String> page =
                get("/v1/decisions/" + decided(example()) + "/contest-pack", "Accept", "application/pdf");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(page.body()).startsWith("%PDF-");
    }

    @Test
    void a_child_with_its_mother_is_told_who_takes_them_in_and_no_shelter_for_children_alone() {
        assertThat(contacts(example()))
                .contains("RECEIVES inm-nuevo-laredo", "LABOUR profedet")
                .noneMatch(contact -> contact.startsWith("SHELTERS"));
    }

    @Test
    void whoever_enters_mexico_by_land_is_told_the_nearest_beta_group() {
        assertThat(contacts(example())).contains("BETA_GROUP beta-piedras-negras");
        assertThat(contacts(example()
                        .replace("\"proposedPort\": \"nuevo-laredo\"", "\"proposedPort\": \"piedras-negras\"")
                        .replace("\"place\": \"laredo\"", "\"place\": \"eagle-pass\"")))
                .contains("BETA_GROUP beta-piedras-negras");
    }

    @Test
    void whoever_stays_in_the_united_states_is_told_no_beta_group() {
        JsonNode daughter = json(post(example().replace("\"fearOfReturn\": \"NO\"", "\"fearOfReturn\": \"YES\"")))
                .at("/persons/1");

        assertThat(daughter.get("outcome").asString()).isIn("BLOCKED", "DIVERTED");
        assertThat(daughter.get("contacts").isArray()).isTrue();
        assertThat(daughter.get("contacts"))
                .noneMatch(contact -> contact.get("role").asString().equals("BETA_GROUP"));
    }

    @Test
    void nothing_is_explained_that_is_not_kept() {
        assertThat(get("/v1/decisions/none/explanation").statusCode()).isEqualTo(404);
        assertThat(get("/v1/decisions/none/contest-pack").statusCode()).isEqualTo(404);
    }

    private List<String> contacts(String body) {
        List<String> named = new ArrayList<>();
        json(post(body))
                .at("/persons/1/contacts")
                .forEach(contact -> named.add(contact.get("role").asString() + " "
                        + contact.get("office").asString()));
        return named;
    }

    private static JsonNode only(JsonNode list, String clause) {
        JsonNode found = null;
        for (JsonNode one : list) {
            if (one.get("clause").asString().equals(clause)) {
                assertThat(found).as("second entry of " + clause).isNull();
                found = one;
            }
        }
        assertThat(found).as(clause).isNotNull();
        return found;
    }
}

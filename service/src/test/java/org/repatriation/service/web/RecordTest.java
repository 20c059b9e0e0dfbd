package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.postTo;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.service.RunningService;
import org.repatriation.service.replay.Replays;
import tools.jackson.databind.JsonNode;

/** What is recorded can be found, decided again, reviewed and erased. */
class RecordTest {

    @Test
    void decisions_are_found_page_by_page_the_newest_first() {
        String reference = reference();
        List<String> decided = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            decided.add(0, decide(reference));
        }

        List<String> found = new ArrayList<>();
        JsonNode page = json(get("/v1/decisions?limit=2&caseReference=" + reference));
        decide(reference);
        while (true) {
            page.get("decisions").forEach(each -> found.add(each.get("id").asString()));
            if (!page.has("next")) {
                break;
            }
            assertThat(page.get("decisions")).hasSize(2);
            page = json(get("/v1/decisions?limit=2&caseReference=" + reference + "&cursor="
                    + page.get("next").asString()));
        }

        assertThat(found).isEqualTo(decided);
    }

    @Test
    void a_summary_says_what_a_decision_is_found_by() {
        String reference = reference();
        JsonNode decision = json(post(example().replace("A-17", reference)));
        JsonNode summary = json(get("/v1/decisions?caseReference=" + reference)).at("/decisions/0");

        assertThat(summary.propertyNames())
                .containsExactly("id", "caseReference", "asOf", "decidedAt", "outcome", "rulebook", "final", "erased");
        for (String same : List.of("id", "caseReference", "asOf", "decidedAt", "outcome", "final")) {
            assertThat(summary.get(same)).isEqualTo(decision.get(same));
        }
        assertThat(summary.get("rulebook")).isEqualTo(decision.at("/rulebook/id"));
        assertThat(summary.get("erased").asBoolean()).isFalse();
    }

    @Test
    void decisions_are_found_by_outcome_clause_and_day() {
        String reference = reference();
        String returnable = decide(reference);
        String diverted = json(post(example()
                        .replace("A-17", reference)
                        .replaceFirst("\"fearOfReturn\": \"NO\"", "\"fearOfReturn\": \"YES\"")))
                .get("id")
                .asString();
        String today = json(get("/v1/decisions/" + returnable))
                .get("decidedAt")
                .asString()
                .substring(0, 10);

        assertThat(ids("caseReference=" + reference + "&outcome=RETURNABLE")).containsExactly(returnable);
        assertThat(ids("caseReference=" + reference + "&clause=lar-2016/common-3"))
                .contains(returnable)
                .isSubsetOf(returnable, diverted);
        assertThat(ids("clause=lar-2016/common-3&limit=200")).contains(returnable);
        assertThat(ids("clause=lar-2016/nothing")).isEmpty();
        assertThat(ids("caseReference=" + reference + "&from=" + today + "&to=" + today))
                .hasSize(2);
        assertThat(ids("caseReference=" + reference + "&to=2004-01-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        limit=0                       | ?limit   | out-of-range | `limit` is `0`; write a number from 1 to 200.
        limit=many                    | ?limit   | wrong-form   | `limit` is `many`, which is no whole number; write one, such as `50`.
        outcome=RETURNABEL            | ?outcome | not-in-list  | `outcome` is `RETURNABEL`, which is not in its list; did you mean `RETURNABLE`?
        cursor=abc                    | ?cursor  | wrong-form   | `cursor` is `abc`, which no page gave; write the `next` of a page, or leave it out.
        cursor=YmVmb3JlIDM | ?cursor | wrong-form | `cursor` is `YmVmb3JlIDM`, which no page gave; write the `next` of a page, or leave it out.
        cursor=MyAyMDI2LTEzLTAxVDAwOjAwOjAwWg | ?cursor | wrong-form | `cursor` is `MyAyMDI2LTEzLTAxVDAwOjAwOjAwWg`, which no page gave; write the `next` of a page, or leave it out.
        cursor=MyArMTAwMDAwMC0wMS0wMVQwMDowMDowMFo | ?cursor | wrong-form | `cursor` is `MyArMTAwMDAwMC0wMS0wMVQwMDowMDowMFo`, which no page gave; write the `next` of a page, or leave it out.
        from=2026-01-02&to=2026-01-01 | ?to      | out-of-range | `to` is before `from`; write the last day, which is not before the first.
        from=1820-03-10               | ?from    | out-of-range | `from` is `1820-03-10`; write a year from 1900 to 2199.
        """)
    void a_search_is_written_with_care(String query, String pointer, String code, String sentence) {
        JsonNode problem = problem(get("/v1/decisions?" + query), 400, "invalid-request");

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(sentence);
    }

    @Test
    void a_decision_is_decided_again_to_the_byte() {
        String id = decide(reference());
        JsonNode replay = json(postTo("/v1/decisions/" + id + "/replay", ""));

        assertThat(replay.get("id").asString()).isEqualTo(id);
        assertThat(replay.get("same").asBoolean()).isTrue();
        assertThat(replay.get("differences")).isEmpty();
        assertThat(replay.get("recorded")).isEqualTo(replay.get("again"));
        assertThat(problem(postTo("/v1/decisions/01ABC/replay", ""), 404, "not-found")
                        .get("detail")
                        .asString())
                .isEqualTo("No decision with this `id` is recorded; look for it at `/v1/decisions`.");
    }

    @Test
    void everything_is_decided_again_to_the_byte() {
        decide(reference());
        Replays.Tally tally = RunningService.bean(Replays.class).replayAll();

        assertThat(tally.decisions()).isPositive();
        assertThat(tally.different()).isEmpty();
    }

    @Test
    void an_officer_confirms_and_the_decision_is_final() {
        JsonNode decision = json(post(example()));
        String path = "/v1/decisions/" + decision.get("id").asString();
        HttpResponse<String> response = review(path, "CONFIRM", null, "the facts were checked with both of them");
        JsonNode reviewed = json(response);

        assertThat(decision.get("final").asBoolean()).isFalse();
        assertThat(decision.has("review")).isFalse();
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(reviewed.get("final").asBoolean()).isTrue();
        assertThat(reviewed.at("/review/act").asString()).isEqualTo("CONFIRM");
        assertThat(reviewed.at("/review/reason").asString()).isEqualTo("the facts were checked with both of them");
        assertThat(reviewed.at("/review/role").asString()).isEqualTo("shift supervisor");
        assertThat(get(path).body()).isEqualTo(response.body());
        assertThat(problem(review(path, "CONFIRM", null, "again"), 409, "already-final")
                        .get("detail")
                        .asString())
                .isEqualTo("An officer has confirmed this decision already, or made it more protective; `RETURNABLE`"
                        + " holds, and only `OVERRIDE` or `REFER` can follow.");
    }

    @Test
    void an_officer_makes_a_decision_only_more_protective() {
        String path = "/v1/decisions/" + decide(reference());
        assertThat(problem(review(path, "OVERRIDE", "RETURNABLE", "they look fine"), 409, "less-protective")
                        .get("detail")
                        .asString())
                .isEqualTo(
                        "`RETURNABLE` is not more protective than `RETURNABLE`, which holds; an officer may only make a"
                                + " decision more protective, and wrong facts are mended by a new decision.");

        JsonNode overridden = json(review(path, "OVERRIDE", "REFERRED", "the girl is afraid"));
        assertThat(overridden.get("final").asBoolean()).isTrue();
        assertThat(overridden.get("outcome").asString()).isEqualTo("RETURNABLE");
        assertThat(overridden.at("/review/outcome").asString()).isEqualTo("REFERRED");
        problem(review(path, "OVERRIDE", "PENDING", "it is late"), 409, "less-protective");

        JsonNode referred = json(review(path, "REFER", null, "a colleague knows more"));
        assertThat(referred.get("final").asBoolean()).isFalse();
        problem(review(path, "OVERRIDE", "NOT_COVERED", "it is late"), 409, "less-protective");
        assertThat(json(review(path, "OVERRIDE", "BLOCKED", "a court order came"))
                        .get("final")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {"act":"OVERRIDE","reason":"x","role":"y"}                    | /outcome | missing          | `outcome` is missing; write the outcome that holds from now on, more protective than before.
        {"act":"REFER","outcome":"BLOCKED","reason":"x","role":"y"}   | /outcome | unknown-property | `outcome` is given, and `REFER` changes none; leave it out, or write `OVERRIDE`.
        {"act":"REFER","reason":" ","role":"y"}                       | /reason  | missing          | `reason` is empty; say why, for whoever reads the decision later.
        {"act":"CONFIRM","role":"y"}                                  | /reason  | missing          | `reason` is missing; write a text in quotation marks.
        {"act":"CONFRIM","reason":"","role":"y"}                      | /act     | not-in-list      | `act` is `CONFRIM`, which is not in its list; did you mean `CONFIRM`?
        """)
    void an_act_is_written_with_care(String body, String pointer, String code, String sentence) {
        String path = "/v1/decisions/" + decide(reference()) + "/review";
        JsonNode problem = problem(postTo(path, body), 400, "invalid-request");

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(sentence);
    }

    @Test
    void an_erased_case_cannot_be_read_and_still_stands_in_the_log() {
        String reference = reference();
        String id = decide(reference);
        review("/v1/decisions/" + id, "REFER", null, "somebody else decides");
        JsonNode erasure = json(postTo("/v1/erasures", "{\"caseReference\":\"" + reference + "\"}"));

        assertThat(erasure.at("/erased/0").asString()).isEqualTo(id);
        assertThat(problem(get("/v1/decisions/" + id), 410, "record-erased")
                        .get("detail")
                        .asString())
                .isEqualTo("The case of this decision was erased; only that there was a decision can still be shown.");
        problem(postTo("/v1/decisions/" + id + "/replay", ""), 410, "record-erased");
        problem(review("/v1/decisions/" + id, "CONFIRM", null, ""), 410, "record-erased");
        assertThat(ids("caseReference=" + reference)).isEmpty();
        assertThat(get("/v1/log/proof?id=" + id).statusCode()).isEqualTo(200);
        assertThat(json(postTo("/v1/erasures", "{\"decision\":\"" + id + "\"}")).get("erased"))
                .isEmpty();
        assertThat(problem(postTo("/v1/erasures", "{}"), 400, "invalid-request")
                        .get("detail")
                        .asString())
                .isEqualTo("The body holds neither or both of `decision` and `caseReference`; write the one that says"
                        + " what to erase.");
    }

    static HttpResponse<String> review(String path, String act, String outcome, String reason) {
        return postTo(
                path + "/review",
                "{\"act\":\"" + act + "\"," + (outcome == null ? "" : "\"outcome\":\"" + outcome + "\",")
                        + "\"reason\":\"" + reason + "\",\"role\":\"shift supervisor\"}");
    }

    static String decide(String reference) {
        return json(post(example().replace("A-17", reference))).get("id").asString();
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }

    private static List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        json(get("/v1/decisions?" + query))
                .get("decisions")
                .forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    static JsonNode problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        return problem;
    }
}

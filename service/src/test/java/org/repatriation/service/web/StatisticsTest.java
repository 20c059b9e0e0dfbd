package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What was decided is counted, without numbers that could be somebody. The year is one that no other test decides in. */
class StatisticsTest {
    private static final String YEAR = "from=2019-01&to=2019-12";

    @Test
    void persons_are_counted_and_small_numbers_are_not_told() {
        for (int i = 0; i < 6; i++) {
            decide("2019-03-12", "MEX");
        }
        decide("2019-03-12", "GTM");
        decide("2019-05-14", "MEX");

        JsonNode whole = json(get("/v1/statistics?" + YEAR));
        assertThat(whole.get("smallest").asInt()).isEqualTo(5);
        assertThat(whole.at("/cells/0/persons").asLong()).isEqualTo(16);
        assertThat(whole.at("/cells/0/suppressed").asBoolean()).isFalse();

        Map<String, JsonNode> nationalities = cells(json(get("/v1/statistics?by=nationality&" + YEAR)), "nationality");
        assertThat(nationalities.get("GTM").get("suppressed").asBoolean()).isTrue();
        assertThat(nationalities.get("GTM").get("persons").isNull()).isTrue();
        assertThat(nationalities.get("MEX").get("suppressed").asBoolean())
                .as("the total less this one would tell the other")
                .isTrue();

        Map<String, JsonNode> ages = cells(json(get("/v1/statistics?by=ageBand&" + YEAR)), "ageBand");
        assertThat(ages).containsOnlyKeys("12-17", "30-44");
        assertThat(ages.get("12-17").get("persons").asLong()).isEqualTo(8);
        assertThat(cells(json(get("/v1/statistics?by=minors&" + YEAR)), "minors"))
                .containsOnlyKeys("ADULT", "ACCOMPANIED_CHILD");

        Map<String, JsonNode> months = cells(json(get("/v1/statistics?by=month&" + YEAR)), "month");
        assertThat(months).containsOnlyKeys("2019-03", "2019-05");
        assertThat(months.get("2019-05").get("suppressed").asBoolean()).isTrue();
        assertThat(months.get("2019-03").get("suppressed").asBoolean()).isTrue();
        assertThat(json(get("/v1/statistics?from=2019-02&to=2019-06"))
                        .at("/cells/0/suppressed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_study_is_not_counted() {
        post(dated("2018-03-13", "MEX").replaceFirst("\"asOf\"", "\"study\": true, \"asOf\""));

        assertThat(json(get("/v1/statistics?from=2018-01&to=2018-12")).get("cells"))
                .isEmpty();
    }

    @Test
    void the_same_is_told_as_a_table() {
        HttpResponse<String> table = get("/v1/statistics?by=sex,month&from=2004-01&to=2004-12", "Accept", "text/csv");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body()).isEqualTo("sex,month,persons,suppressed\r\n");
        assertThat(get("/v1/statistics?by=clause", "Accept", "text/csv").body())
                .startsWith("clause,reviews,overrideRate,referRate,rubberStampRate,suppressed\r\n");
    }

    @Test
    void reviews_are_counted_by_the_clauses_that_stood() {
        for (int i = 0; i < 6; i++) {
            String path = "/v1/decisions/" + decide("2017-03-14", "MEX");
            RecordTest.review(
                    path, i < 3 ? "OVERRIDE" : "CONFIRM", i < 3 ? "BLOCKED" : null, "what was asked was asked again");
        }
        Map<String, JsonNode> clauses = cells(
                json(get("/v1/statistics?by=clause&from=2017-01&to=2017-12")).get("reviews"), "clause");
        JsonNode child = clauses.get("lar-2016/common-3");

        assertThat(child.get("reviews").asLong()).isEqualTo(6);
        assertThat(child.get("overrideRate").asDouble()).isEqualTo(0.5);
        assertThat(child.get("rubberStampRate").asDouble())
                .as("confirmed in the minute of the decision")
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        by=gender                       | ?by   | not-in-list  | `by` is `gender`, which is not in its list; write `outcome`, `instrument`, `nationality`, `sex`, `ageBand`, `port`, `programme`, `month`, `minors` or `clause`.
        by=sex,sex                      | ?by   | too-many     | `by` names a feature twice; write each once.
        by=sex,port,month,outcome       | ?by   | too-many     | `by` names 3 features besides `month`; write 2 at most.
        by=sex,clause                   | ?by   | too-many     | `by` names `clause`, which counts reviews, beside what counts persons; write `clause` alone.
        from=2020                       | ?from | wrong-form   | `from` is `2020`, which is no month; write year and month as in `2020-03`.
        from=2020-03&to=2020-02         | ?to   | out-of-range | `to` is before `from`; write the last month, which is not before the first.
        """)
    void statistics_are_asked_for_with_care(String query, String pointer, String code, String sentence) {
        JsonNode problem = json(get("/v1/statistics?" + query));

        assertThat(problem.at("/errors/0/detail").asString()).isEqualTo(sentence);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    private static String decide(String day, String nationality) {
        return json(post(dated(day, nationality))).get("id").asString();
    }

    private static String dated(String day, String nationality) {
        return example()
                .replace("2020-03-10", day)
                .replace("2020-03-09", day)
                .replace("T22:10:00", "T01:10:00")
                .replaceAll("\"nationality\": \"MEX\"", "\"nationality\": \"" + nationality + "\"");
    }

    private static Map<String, JsonNode> cells(JsonNode statistics, String feature) {
        Map<String, JsonNode> cells = new HashMap<>();
        (statistics.has("cells") ? statistics.get("cells") : statistics)
                .forEach(cell -> cells.put(cell.get(feature).asString(), cell));
        return cells;
    }
}

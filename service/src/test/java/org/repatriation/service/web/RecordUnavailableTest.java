package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.RunningService;
import org.repatriation.service.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** While the record cannot be reached, nothing is answered that is not recorded. */
class RecordUnavailableTest {

    @Test
    void without_its_database_a_batch_stops_and_says_so() throws Exception {
        try (ConfigurableApplicationContext service = RepatriationService.start(TestDatabase.arguments())) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            ((AutoCloseable) service.getBean(DataSource.class)).close();

            String line = RunningService.example().replace("\n", " ") + "\n";
            List<String> lines = RunningService.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/batches"))
                                    .header("Content-Type", "application/jsonl")
                                    .POST(BodyPublishers.ofString(line.repeat(3))))
                    .body()
                    .lines()
                    .toList();
            assertThat(lines.get(0))
                    .isEqualTo("{\"type\":\"/problems/record-unavailable\",\"title\":\"The record cannot be reached\","
                            + "\"status\":503,\"detail\":\"The record cannot be reached, and nothing is answered that is"
                            + " not recorded; send this line and those after it again.\",\"line\":1,\"errors\":[]}");
            assertThat(lines.get(lines.size() - 1)).contains("\"decided\":0,", "\"complete\":false,");
        }
    }

    @Test
    void a_key_whose_request_could_not_be_recorded_is_free_again() throws Exception {
        try (ConfigurableApplicationContext service = RepatriationService.start(TestDatabase.arguments())) {
            String address = "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
            ((AutoCloseable) service.getBean(DataSource.class)).close();

            for (int time = 0; time < 2; time++) {
                RecordTest.problem(
                        RunningService.send(HttpRequest.newBuilder(URI.create(address + "/v1/decisions"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "once")
                                .POST(BodyPublishers.ofString(RunningService.example()))),
                        503,
                        "record-unavailable");
                assertThat(RunningService.send(HttpRequest.newBuilder(URI.create(address + "/v1/batches"))
                                        .header("Content-Type", "application/jsonl")
                                        .header("Idempotency-Key", "all")
                                        .POST(BodyPublishers.ofString(
                                                RunningService.example().replace("\n", " "))))
                                .body())
                        .contains("/problems/record-unavailable", "\"decided\":0,");
            }
        }
    }

    @Test
    void without_its_database_the_service_says_so_and_decides_nothing_aloud() throws Exception {
        try (ConfigurableApplicationContext service = RepatriationService.start(TestDatabase.arguments())) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            String decisions = "http://127.0.0.1:" + port + "/v1/decisions";
            ((AutoCloseable) service.getBean(DataSource.class)).close();

            for (HttpRequest.Builder request : new HttpRequest.Builder[] {
                HttpRequest.newBuilder(URI.create(decisions))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(RunningService.example())),
                HttpRequest.newBuilder(URI.create(decisions)),
                HttpRequest.newBuilder(URI.create(decisions + "/01ABC"))
            }) {
                HttpResponse<String> response = RunningService.send(request);
                assertThat(RecordTest.problem(response, 503, "record-unavailable")
                                .get("detail")
                                .asString())
                        .matches("The record cannot be reached, and nothing is answered that is not recorded; send the"
                                + " request again, with the same `Idempotency-Key` if it had one, and tell those"
                                + " who run the service of incident `[0-9a-f-]{36}` if it goes on\\.");
            }
        }
    }
}

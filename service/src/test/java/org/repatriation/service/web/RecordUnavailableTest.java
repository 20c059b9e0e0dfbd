package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.RunningService;
import org.repatriation.service.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** While the record cannot be reached, nothing is answered that is not recorded. */
class RecordUnavailableTest {

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

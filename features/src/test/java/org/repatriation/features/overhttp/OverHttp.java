package org.repatriation.features.overhttp;

import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeAll;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.repatriation.features.steps.Driver;
import org.repatriation.features.steps.Rules;
import org.repatriation.features.steps.Scene;
import org.repatriation.service.RepatriationService;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Decides over HTTP, by the service itself, which is started once. */
public final class OverHttp implements Driver {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static ConfigurableApplicationContext service;
    private static URI decisions;

    /** Starts the service on a port that is free. */
    @BeforeAll
    public static void start() {
        service = RepatriationService.start(
                Rules.rulebook(), "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN");
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        decisions = URI.create("http://127.0.0.1:" + port + "/v1/decisions");
    }

    /** Stops the service. */
    @AfterAll
    public static void stop() {
        service.close();
    }

    /** Scenarios are played over HTTP. */
    @Before(order = 1)
    public void chosen() {
        Scene.begin(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> decide(Map<String, Object> request) {
        HttpRequest post = HttpRequest.newBuilder(decisions)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(post, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new AssertionError("the service answered " + response.statusCode() + ": " + response.body());
            }
            return JSON.readValue(response.body(), Map.class);
        } catch (IOException unanswered) {
            throw new AssertionError("the service did not answer", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the service did not answer", stopped);
        }
    }
}

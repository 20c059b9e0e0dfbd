package org.repatriation.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.repatriation.features.steps.Rules;
import org.repatriation.rulebook.Rule;
import org.repatriation.service.RepatriationService;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue that the service shows, the features and the rule files name the same clauses. */
class CatalogueTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = RepatriationService.start(
                Rules.rulebook(), "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode get(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(get, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as("the status of " + path).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException unanswered) {
            throw new AssertionError("the service did not answer", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the service did not answer", stopped);
        }
    }

    /** The clauses that decisions can use, by the catalogue. */
    private static Set<String> computable() {
        Set<String> clauses = new TreeSet<>();
        for (JsonNode clause : get("/v1/clauses").path("clauses")) {
            if (clause.path("computable").asBoolean()) {
                clauses.add(clause.path("id").asString());
            }
        }
        return clauses;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Rules.rulebook().files().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                files.put(path.substring("instruments/".length(), path.length() - ".drl".length()), text);
            }
        });
        return files;
    }

    @Test
    void theCatalogueAndTheRuleFilesNameTheSameClauses() {
        Set<String> shown = computable();
        Set<String> files = files().keySet();
        assertThat(without(files, shown))
                .as("rule files that the catalogue does not show")
                .isEmpty();
        assertThat(without(without(shown, files), unread()))
                .as("clauses that the catalogue shows without a rule file")
                .isEmpty();
    }

    @Test
    void theCatalogueAndTheFeaturesNameTheSameClauses() {
        Set<String> shown = computable();
        Set<String> features = FeatureFile.all().stream()
                .flatMap(feature -> feature.clauseTags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without(without(shown, features), unread()))
                .as("clauses of the catalogue without a feature")
                .isEmpty();
        assertThat(without(features, shown))
                .as("features of clauses that the catalogue does not show")
                .isEmpty();
    }

    /** Chapters that nobody has read are clauses without a file. */
    private static Set<String> unread() {
        return Rules.rulebook().rules().stream()
                .filter(rule -> rule.gap().isPresent())
                .map(Rule::clause)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void theCatalogueShowsTheTextOfEachRuleFile() {
        List<String> different = files().entrySet().stream()
                .filter(file -> !file.getValue()
                        .equals(get("/v1/clauses/" + file.getKey()).path("text").asString()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(different)
                .as("clauses whose text in the catalogue is not that of their file")
                .isEmpty();
    }
}

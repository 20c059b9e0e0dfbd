package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.get;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.repatriation.service.RunningService;
import tools.jackson.databind.json.JsonMapper;

/** What people see in a browser, and what machines ask besides the decisions. */
class PageTest {
    private static final HttpResponse<String> PAGE = get("/");

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/page.js, text/javascript",
        "/language.js, text/javascript",
        "/sources.html, text/html",
        "/sources.js, text/javascript",
        "/clause.html, text/html",
        "/clause.js, text/javascript",
        "/page.css, text/css",
        "/icon.svg, image/svg+xml",
        "/example.json, application/json",
        "/openapi.yaml, application/yaml",
        "/actuator/health, application/vnd.spring-boot.actuator.v3+json",
        "/actuator/health/liveness, application/vnd.spring-boot.actuator.v3+json",
        "/actuator/health/readiness, application/vnd.spring-boot.actuator.v3+json"
    })
    void everything_is_there_and_guarded(String path, String type) {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_contract_is_served_as_it_is_in_the_repository() throws Exception {
        assertThat(get("/openapi.yaml").body()).isEqualTo(Files.readString(Path.of("..", "openapi.yaml")));
    }

    @Test
    void the_page_offers_the_example_of_the_contract() {
        Matcher offered = Pattern.compile("<textarea[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(PAGE.body());

        assertThat(offered.find()).isTrue();
        assertThat(JsonMapper.shared().readTree(offered.group(1)))
                .isEqualTo(JsonMapper.shared().readTree(RunningService.example()));
    }

    @Test
    void every_address_that_the_page_names_answers() {
        List<String> links = found("(?:href|src)=\"(/[^\"]*)\"");

        assertThat(links).contains("/v1/ports", "/v1/instruments", "/openapi.yaml");
        links.forEach(link -> assertThat(get(link.replace("&amp;", "&")).statusCode())
                .as(link)
                .isEqualTo(200));
    }

    @Test
    void nothing_runs_inside_the_page_and_nothing_is_loaded_from_elsewhere() {
        assertThat(PAGE.body()).doesNotContain("<style", " style=", "onclick", "src=\"http", "href=\"http");
        assertThat(found("<script([^>]*)>")).allMatch(script -> script.contains("src=\"/"));
    }

    @Test
    void everything_is_said_in_both_languages() {
        assertThat(found("<(?:span|p|dd) lang=\"(en)\"")).hasSameSizeAs(found("<(?:span|p|dd) lang=\"(es)\""));
        String script = get("/page.js").body();
        assertThat(keys(script, "en: {", "  es: {")).isEqualTo(keys(script, "es: {", "const DECISIVE"));
    }

    @Test
    void nothing_else_of_the_inside_is_shown() {
        assertThat(get("/actuator").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/health").body()).doesNotContain("components");
    }

    private static List<String> found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(PAGE.body());
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> keys(String script, String from, String to) {
        String part = script.substring(script.indexOf(from), script.indexOf(to));
        Matcher matcher = Pattern.compile("^ {4,6}(\\w+):", Pattern.MULTILINE).matcher(part);
        List<String> keys = new ArrayList<>();
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }
}

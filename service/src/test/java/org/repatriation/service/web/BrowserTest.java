package org.repatriation.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.service.TestBrowser;
import org.repatriation.service.web.OpenPage.Screen;

/** The pages in a real browser, as they are met on a desk and on a phone, by keyboard and by screen reader, in both languages. */
@Tag("browser")
@ExtendWith(TestBrowser.IsThere.class)
class BrowserTest {
    private static final String NOT_ASKED = example().replace("\"fearOfReturn\": \"NO\",", "");
    private static final String CLAUSE = "/clause.html?id=lar-2016/common-3";
    private static final int STOPS = 80;

    /** A slow machine takes long over the first contest pack of a year. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        browser = TestBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** Each page, and what stands in it once it is whole. */
    static List<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>(List.of(
                arguments("/", "#decide"),
                arguments("/sources.html", "#rows table"),
                arguments(CLAUSE, "#clause section"),
                arguments("/clause.html?id=lmig-2011/article-2", "#clause p")));
        String id = json(post(NOT_ASKED)).get("id").asString();
        pages.add(arguments("/v1/decisions/" + id + "/contest-pack", "table"));
        return pages;
    }

    static Stream<Arguments> pagesEverywhere() {
        return pages().stream()
                .flatMap(page -> readers().map(reader -> {
                    String path = (String) page.get()[0];
                    String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + reader.get()[0];
                    return arguments(asked, page.get()[1], reader.get()[0], reader.get()[1]);
                }));
    }

    static Stream<Arguments> readers() {
        return Stream.of("en", "es")
                .flatMap(language -> Stream.of(Screen.values()).map(screen -> arguments(language, screen)));
    }

    @Test
    void every_page_is_opened() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "static"))) {
            List<String> pages = files.map(file -> "/" + file.getFileName())
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> file.replace("index.html", ""))
                    .toList();
            assertThat(pages().stream().map(page -> ((String) page.get()[0]).split("\\?")[0]))
                    .containsAll(pages);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesEverywhere")
    void everybody_can_read_a_page_and_walk_through_it(String path, String whole, String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), path, language, screen)) {
            open.page().locator(whole).first().waitFor();
            assertThat(open.walk(STOPS)).isEmpty();

            open.page().locator("summary").all().stream().limit(3).forEach(summary -> summary.click());
            assertThat(open.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_first_stop_leads_past_the_header(String language, Screen screen) {
        for (String path : List.of("/", "/sources.html", CLAUSE)) {
            try (OpenPage open = OpenPage.open(browser.browser(), path, language, screen)) {
                open.page().keyboard().press("Tab");
                assertThat(open.page().locator(".skip")).isFocused();
                open.page().keyboard().press("Enter");
                assertThat(open.page().locator("main")).isFocused();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_example_is_decided_by_keyboard(String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), "/", language, screen)) {
            write(open, example());
            open.tabTo("#decide");
            open.page().keyboard().press("Enter");

            assertThat(open.page().locator("#answer")).isFocused();
            assertThat(open.page().locator("#answer h3").first()).containsText("RETURNABLE");
            assertThat(open.page().locator("#status")).containsText(language.equals("en") ? "Decided" : "Decidido");
            open.page().locator("#answer summary").all().forEach(summary -> summary.press("Enter"));
            assertThat(open.faults()).isEmpty();

            open.tabTo("#answer a[href*=contest-pack]");
            open.page().keyboard().press("Enter");
            assertThat(open.page().locator("html")).hasAttribute("lang", language);
            open.page().locator("table").first().waitFor();
            assertThat(open.said()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void what_was_not_asked_is_said_to_be_missing(String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), "/", language, screen)) {
            write(open, NOT_ASKED);
            open.tabTo("#decide");
            open.page().keyboard().press("Space");

            assertThat(open.page().locator("#answer")).containsText("/persons/0/protection/fearOfReturn");
            assertThat(open.page().locator("#answer h3").first()).containsText("REFERRED");
            assertThat(open.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_mistake_is_shown_with_its_place_and_can_be_mended(String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), "/", language, screen)) {
            write(open, "{ \"readyAt\": ");
            open.tabTo("#decide");
            open.page().keyboard().press("Enter");
            assertThat(open.page().locator("#answer")).isFocused();
            assertThat(open.page().locator("#answer h3"))
                    .hasText(language.equals("en") ? "The case was not taken" : "El caso no se aceptó");
            assertThat(open.page().locator("#answer")).containsText("line 1, column");
            assertThat(open.page().locator("#case")).hasAttribute("aria-invalid", "true");
            assertThat(open.said()).hasSize(1).allMatch(said -> said.contains("status of 400"));
            assertThat(open.faults()).isEmpty();

            write(open, example().replace("\"FEMALE\"", "\"WOMAN\"").replace("\"laredo\"", "\"larredo\""));
            open.tabTo("#decide");
            open.page().keyboard().press("Enter");
            assertThat(open.page().locator("#answer")).containsText("/persons/0/sex");
            assertThat(open.page().locator("#answer")).containsText("/custody/place");
            open.said();

            open.tabTo("#again");
            open.page().keyboard().press("Enter");
            open.tabTo("#decide");
            open.page().keyboard().press("Enter");
            assertThat(open.page().locator("#answer h3").first()).containsText("RETURNABLE");
            assertThat(open.page().locator("#case")).hasAttribute("aria-invalid", "false");
            assertThat(open.said()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_service_that_is_gone_is_said_to_be(String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), "/", language, screen)) {
            open.page().route("**/v1/decisions", route -> route.abort());
            open.tabTo("#decide");
            open.page().keyboard().press("Enter");

            assertThat(open.page().locator("#status"))
                    .hasText(
                            language.equals("en")
                                    ? "The service does not answer. Is it still running?"
                                    : "El servicio no responde. ¿Sigue en marcha?");
            assertThat(open.page().locator("#decide")).isFocused();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_clause_that_does_not_exist_is_said_not_to(String language, Screen screen) {
        try (OpenPage open =
                OpenPage.open(browser.browser(), "/clause.html?id=lar-2016/common-999", language, screen)) {
            assertThat(open.page().locator("#status"))
                    .hasText(language.equals("en") ? "There is no such clause." : "No existe esa cláusula.");
            assertThat(open.said()).hasSize(1).allMatch(said -> said.contains("status of 404"));
            assertThat(open.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void another_language_is_chosen_by_keyboard_and_kept_on_the_next_page(String language, Screen screen) {
        String other = language.equals("en") ? "es" : "en";
        try (OpenPage open = OpenPage.open(browser.browser(), "/", language, screen)) {
            for (String next : List.of("a[data-page][href*=sources]", "a[data-page][href*='/?lang']")) {
                open.tabTo("[data-choose=" + other + "]");
                open.page().keyboard().press("Enter");
                assertThat(open.page().locator("html")).hasAttribute("lang", other);
                assertThat(open.page().locator("[data-choose=" + other + "]")).hasAttribute("aria-pressed", "true");

                open.page().locator(next).press("Enter");
                open.page().waitForLoadState();
                assertThat(open.page().locator("html")).hasAttribute("lang", other);
            }
            assertThat(open.page())
                    .hasTitle(other.equals("en") ? "Repatriation decisions" : "Decisiones de repatriación");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_sources_are_searched_by_keyboard_and_lead_to_a_clause(String language, Screen screen) {
        try (OpenPage open = OpenPage.open(browser.browser(), "/sources.html", language, screen)) {
            open.page().locator("#rows table").first().waitFor();
            open.tabTo("#word");
            open.page().keyboard().type("common-3");
            open.tabTo("summary");
            open.page().keyboard().press("Enter");
            open.page().locator("details a").waitFor();
            assertThat(open.faults()).isEmpty();

            open.tabTo("details a");
            open.page().keyboard().press("Enter");
            open.page().locator("#clause section").first().waitFor();
            assertThat(open.page().locator("html")).hasAttribute("lang", language);
            assertThat(open.page().locator("h1")).containsText(language.equals("en") ? "common 3" : "común 3");
        }
    }

    private static void write(OpenPage open, String text) {
        open.tabTo("#case");
        Page page = open.page();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }
}

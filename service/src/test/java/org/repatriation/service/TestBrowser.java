package org.repatriation.service;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of the machine, started without a window; nothing is downloaded. */
public final class TestBrowser implements AutoCloseable {
    /** Set where a browser has to be there. */
    public static final String REQUIRED = "REPATRIATION_REQUIRE_BROWSER";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; without its sandbox, because root has none and it opens only pages of our own. */
    public static TestBrowser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new TestBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(program().orElseThrow())
                                .setChromiumSandbox(false)));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Where no browser is on the machine, the tests say so and are left out, or fail where it is required. */
    public static final class IsThere implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (program().isPresent()) {
                return ConditionEvaluationResult.enabled("the browser is there");
            }
            if ("1".equals(System.getenv(REQUIRED))) {
                throw new IllegalStateException("no Chromium is on this machine, and " + REQUIRED
                        + "=1 requires it: install the package `chromium`");
            }
            return ConditionEvaluationResult.disabled(
                    "no Chromium is on this machine: install the package `chromium` to run these tests");
        }
    }
}

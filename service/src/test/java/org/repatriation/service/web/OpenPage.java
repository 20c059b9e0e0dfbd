package org.repatriation.service.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.repatriation.service.RunningService;

/** A page that somebody has open in a browser, and what is wrong with it. */
final class OpenPage implements AutoCloseable {
    /** What a page is looked at on; one shows it light and the other dark. */
    enum Screen {
        DESKTOP(1280, 900, ColorScheme.LIGHT),
        PHONE(390, 844, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Screen(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    /** 320 pixels are a screen of 1280 enlarged four times. */
    private static final int NARROWEST = 320;

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rows of one table are made alike; its first twenty are looked at. */
    private static final String MORE_ROWS = "tbody tr:nth-child(n+21)";

    private static final String TOO_WIDE = """
            width => document.scrollingElement.scrollWidth <= width ? [] : ['the page', ...document.querySelectorAll('body *')]
                .filter(part => part === 'the page' || (part.getBoundingClientRect().right > width + 1 && !part.closest('.wide *, pre *')))
                .slice(0, 5).map(part => part.outerHTML?.slice(0, 120) ?? part)
            """;

    private static final String IN_ANOTHER_LANGUAGE = """
            language => [...document.querySelectorAll('body [lang]')]
                .filter(part => part.lang !== language && !part.matches('[data-choose], .kept') && part.checkVisibility())
                .map(part => part.outerHTML.slice(0, 120))
            """;

    private static final String STOPS = """
            () => [...document.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex="0"]')]
                .filter(part => part.checkVisibility())
            """;

    private static final String AT_WHICH_STOP = "() => { const at = document.activeElement;"
            + " const style = getComputedStyle(at); const box = at.getBoundingClientRect();"
            + " const seen = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;"
            + " const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;"
            + " return [(" + STOPS + ")().indexOf(at), seen && outlined ? '' : at.outerHTML.slice(0, 120)]; }";

    private final BrowserContext context;
    private final Page page;
    private final String where;
    private final String language;
    private final Screen screen;
    private final List<String> faults = new ArrayList<>();

    private OpenPage(BrowserContext context, String path, String language, Screen screen) {
        this.context = context;
        this.page = context.newPage();
        this.where = path + " (" + language + ", " + screen + "): ";
        this.language = language;
        this.screen = screen;
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) {
                faults.add(where + "the console says: " + said.text());
            }
        });
        page.onPageError(thrown -> faults.add(where + "the script stops: " + thrown));
        page.onRequestFailed(request -> faults.add(where + "not loaded: " + request.url() + ": " + request.failure()));
        page.navigate(RunningService.request(path).build().uri().toString());
    }

    /** Opens a page as somebody does whose browser prefers a language. */
    static OpenPage open(Browser browser, String path, String language, Screen screen) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(screen.width, screen.height)
                .setIsMobile(screen == Screen.PHONE)
                .setHasTouch(screen == Screen.PHONE)
                .setColorScheme(screen.colours));
        return new OpenPage(context, path, language, screen);
    }

    Page page() {
        return page;
    }

    /** Everything that is wrong with what is shown now, each with its place and what to mend. */
    List<String> faults() {
        List<String> found = new ArrayList<>(faults);
        frame(found);
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true) // for pages without frames: no second page is opened to gather the results
                .withTags(STANDARDS)
                .exclude(MORE_ROWS)
                .analyze()
                .getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(where + rule.getId() + ": " + rule.getHelp() + ": " + node.getTarget() + " "
                        + shortened(node.getHtml()) + ": " + node.getFailureSummary() + " (" + rule.getHelpUrl() + ")");
            }
        }
        tooWide(found, screen.width);
        page.setViewportSize(NARROWEST, screen.height);
        tooWide(found, NARROWEST);
        page.setViewportSize(screen.width, screen.height);
        return found;
    }

    /** What the browser said since the page was opened, and forgets it: a refused request is told there, too. */
    List<String> said() {
        List<String> said = List.copyOf(faults);
        faults.clear();
        return said;
    }

    private void frame(List<String> found) {
        if (page.title().isBlank()) {
            found.add(where + "no title");
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            found.add(where + "lang of the page is " + page.locator("html").getAttribute("lang"));
        }
        for (String one : List.of("main", "h1")) {
            if (page.locator(one).count() != 1 || !page.locator(one).isVisible()) {
                found.add(where + "there is not exactly one " + one);
            }
        }
        all(IN_ANOTHER_LANGUAGE, language).forEach(part -> found.add(where + "in another language: " + part));
    }

    private void tooWide(List<String> found, int width) {
        all(TOO_WIDE, width).forEach(part -> found.add(where + "wider than " + width + " pixels: " + part));
    }

    private List<String> all(String script, Object argument) {
        return ((List<?>) page.evaluate(script, argument))
                .stream().map(String::valueOf).toList();
    }

    /** Walks through the page with the Tab key: what cannot be reached within so many stops, and what is not seen to be. */
    List<String> walk(int atMost) {
        int stops = (Integer) page.evaluate("() => (" + STOPS + ")().length");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.min(stops, atMost); i++) {
            page.keyboard().press("Tab");
            List<?> at = (List<?>) page.evaluate(AT_WHICH_STOP);
            if (!at.get(0).equals(i)) {
                found.add(where + "stop " + i + " of " + stops + " is not where the Tab key leads, but " + at);
                return found;
            }
            if (!at.get(1).equals("")) {
                found.add(where + "not seen when the keyboard stands there: " + at.get(1));
            }
        }
        return found;
    }

    /** Presses Tab until the keyboard stands at an element. */
    void tabTo(String selector) {
        for (int i = 0; i < 100; i++) {
            if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(where + "the Tab key does not lead to " + selector);
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }

    @Override
    public void close() {
        context.close();
    }
}

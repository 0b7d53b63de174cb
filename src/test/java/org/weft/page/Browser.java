package org.weft.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The machine's own Chromium, with a fresh profile for each look at the page; what a page must never do is watched all along. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run");

    private static final HasCountOptions PATIENCE = new HasCountOptions().setTimeout(30_000);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String home;

    Browser(Path program, int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
        home = "http://localhost:" + port;
    }

    /** What {@code -Dweft.chromium} names, else the first browser of its kind on the PATH. */
    static Optional<Path> find() {
        String named = System.getProperty("weft.chromium", "");
        if (!named.isEmpty() && !named.equals("required")) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** How a reader looks at the page. */
    record Look(int width, int height, ColorScheme colours) {

        static final Look DESK = new Look(1280, 900, ColorScheme.LIGHT);
        static final Look PHONE = new Look(360, 800, ColorScheme.DARK);
    }

    /** Opens a page of the service, does something there, and looks whether the page has kept to its bounds meanwhile. */
    void at(String path, Look look, Consumer<Page> reader) {
        var options = new NewContextOptions().setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setLocale("en-GB").setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (BrowserContext context = chromium.newContext(options)) {
            Page page = context.newPage();
            var wrongs = new ArrayList<String>();
            watch(page, wrongs);
            page.navigate(home + path);
            settle(page);
            reader.accept(page);
            settle(page);
            assertThat(wrongs).as("what went wrong at %s", path).isEmpty();
        }
    }

    private void watch(Page page, List<String> wrongs) {
        page.onConsoleMessage(message -> console(message, wrongs));
        page.onPageError(error -> wrongs.add("error: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url().replace(' ', '+').split("\\?", 2)[0]);
            if (asked.getHost() != null && !request.url().startsWith(home + "/")) {
                wrongs.add("request to another host: " + request.url());
            }
        });
    }

    private static void console(ConsoleMessage message, List<String> wrongs) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            wrongs.add("console: " + message.text());
        }
    }

    /** Waits until nothing is loading any more. */
    static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        PlaywrightAssertions.assertThat(page.locator(".loading, [aria-busy=true]")).hasCount(0, PATIENCE);
    }

    /** What axe-core finds serious or critical. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .filter(one -> List.of("serious", "critical").contains(one.getImpact()))
                .map(one -> one.getId() + ": " + one.getNodes().getFirst().getHtml())
                .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

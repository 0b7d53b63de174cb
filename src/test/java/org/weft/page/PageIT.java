package org.weft.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.page.Browser.Look;

/**
 * The page as its readers meet it, in the machine's own Chromium, on the seed graph. Where there is no Chromium these tests
 * are not there, and a line says how to get one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/page-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class PageIT {

    /** Every screen, also with something chosen on it. */
    private static final List<String> SCREENS = List.of("/", "/?mission=cyber-digital&market=MY",
            "/?mission=none&market=MY", "/map", "/map?market=MY&shade=score&mission=cyber-digital", "/network",
            "/network?node=lancaster-university&missing=yes", "/organisations", "/organisations/lancaster-university",
            "/organisations/sunway-university", "/next", "/next?budget=3", "/data", "/data?part=duplicates",
            "/data?part=sources", "/data?part=changes", "/trust", "/?region=sheffield-city-region",
            "/trust?region=sheffield-city-region");

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> inARealBrowser() {
        Optional<Path> chromium = Browser.find();
        if (chromium.isEmpty()) {
            String words = "NO CHROMIUM IS FOUND, SO THE PAGE WAS NOT TESTED. Install it (Debian: apt install chromium), or name "
                    + "one with -Dweft.chromium=PATH.";
            assertThat(System.getProperty("weft.chromium")).as(words).isNotEqualTo("required");
            System.out.println(words);
            return Stream.empty();
        }
        var browser = new Browser(chromium.get(), port);
        return Stream.concat(SCREENS.stream().flatMap(path -> looks(browser, path)), facts(browser))
                .onClose(browser::close);
    }

    @Test
    void aPageRunsNothingThatIsNotOurs() throws IOException, InterruptedException {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self' 'sha256-").doesNotContain("unsafe");
    }

    @Test
    void aWrongAddressHasAWayHome() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address", "href=\"/\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    private static Stream<DynamicTest> looks(Browser browser, String path) {
        return Stream.of(Look.DESK, Look.PHONE)
                .map(look -> dynamicTest("%s at %d px in %s is whole, and open to everybody"
                        .formatted(path, look.width(), look.colours()), () -> browser.at(path, look, page -> {
                            assertThat(page.locator("h1")).hasCount(1);
                            assertThat(page.locator(".failure")).hasCount(0);
                            assertThat(Browser.barriers(page)).isEmpty();
                            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                                    .isLessThanOrEqualTo(look.width());
                        })));
    }

    private static DynamicTest fact(Browser browser, String name, String path, Consumer<Page> reader) {
        return dynamicTest(name, () -> browser.at(path, Look.DESK, reader));
    }

    private static Stream<DynamicTest> facts(Browser browser) {
        return Stream.of(
                fact(browser, "aCellLeadsToWhoCouldIntroduceUs", "/", PageIT::aCellLeadsToWhoCouldIntroduceUs),
                fact(browser, "aLinkRestoresWhatWasSeen", "/?mission=cyber-digital&market=MY&asOf=2026-01-01",
                        PageIT::aLinkRestoresWhatWasSeen),
                fact(browser, "theKeyboardAloneIsEnough", "/", PageIT::theKeyboardAloneIsEnough),
                fact(browser, "aReviewTurnsUnknownIntoAbsent", "/?mission=cyber-digital&market=GH",
                        PageIT::aReviewTurnsUnknownIntoAbsent),
                fact(browser, "aFigureLeadsToItsSourceInTwoClicks", "/?mission=cyber-digital&market=MY",
                        PageIT::aFigureLeadsToItsSourceInTwoClicks),
                fact(browser, "whatAnExpectationIsMadeOfAddsUp", "/?mission=cyber-digital&market=MY",
                        PageIT::whatAnExpectationIsMadeOfAddsUp),
                fact(browser, "aStrengthLeadsToHowFarItsSourceIsBelieved", "/?mission=health-analytics&market=MY",
                        PageIT::aStrengthLeadsToHowFarItsSourceIsBelieved),
                fact(browser, "whatIsMissingAddsUpToWhatTheStepsAreSharesOf", "/next?k=2",
                        PageIT::whatIsMissingAddsUpToWhatTheStepsAreSharesOf),
                fact(browser, "whoStandsBetweenOthersNamesThem", "/network?node=lancaster-university",
                        PageIT::whoStandsBetweenOthersNamesThem),
                fact(browser, "aTargetScoreNamesWhatItCounted", "/map?market=MY",
                        PageIT::aTargetScoreNamesWhatItCounted),
                fact(browser, "twoThatWereKeptApartCanBeMadeOneAfterAll", "/data",
                        PageIT::twoThatWereKeptApartCanBeMadeOneAfterAll),
                fact(browser, "aCountryHasItsCard", "/map", PageIT::aCountryHasItsCard),
                fact(browser, "anOrganisationOfTheNetworkHasItsCard", "/network",
                        PageIT::anOrganisationOfTheNetworkHasItsCard),
                fact(browser, "anOrganisationSaysToMachinesWhoItIs", "/organisations/lancaster-university",
                        page -> assertThat(page.locator("script[type='application/ld+json']").textContent())
                                .contains("https://schema.org", "https://ror.org/04f2nsd36")),
                fact(browser, "thereAreAsManyStepsAsChosen", "/next?k=3", page -> assertThat(
                        page.locator(".cards > li")).hasCount(3)),
                fact(browser, "whatCannotBeTestedIsSaid", "/trust", page -> assertThat(
                        page.locator("main")).containsText("Too little dated data")),
                fact(browser, "aViewOpensAsAQuery", "/", PageIT::aViewOpensAsAQuery),
                fact(browser, "aFileGoesInClosesAGapAndComesOutAgain", "/data",
                        PageIT::aFileGoesInClosesAGapAndComesOutAgain),
                fact(browser, "whatAnAddressGetsWrongIsSaid", "/?region=none&asOf=abc", page -> assertThat(
                        page.locator(".note"))
                        .containsText(new String[]{"No region is called “none”", "“abc” is no day"})),
                fact(browser, "whereNothingCanBeExpectedNothingIsCertain", "/?region=liverpool-city-region", page -> {
                    assertThat(page.locator("main")).containsText("nothing can be expected yet");
                    assertThat(page.locator("[data-certain]")).hasCount(0);
                }),
                fact(browser, "aRegionWithoutMissionsSaysSo", "/?region=sheffield-city-region", page -> assertThat(
                        page.locator(".empty")).containsText("names no missions")),
                fact(browser, "anUnknownOrganisationIsNoDeadEnd", "/organisations/nobody-at-all", page -> assertThat(
                        page.locator("main")).containsText("nobody-at-all")));
    }

    private static void aCellLeadsToWhoCouldIntroduceUs(Page page) {
        page.locator("td a", new Page.LocatorOptions().setHasText("live tie")).first().click();
        assertThat(page.locator("weft-cell h2")).containsText("Malaysia");
        assertThat(page.locator("weft-cell .connections li")).not().hasCount(0);
        page.locator("weft-cell .chain summary").first().click();
        assertThat(page.locator("weft-cell .chain blockquote").first()).isVisible();
        page.goBack();
        assertThat(page.locator("weft-cell")).hasCount(0);
    }

    private static void aLinkRestoresWhatWasSeen(Page page) {
        assertThat(page.locator("input[name=asOf]")).hasValue("2026-01-01");
        assertThat(page.locator("weft-cell h2")).containsText("Malaysia");
        assertThat(page.locator("td a[aria-current]")).hasCount(1);
        page.getByRole(AriaRole.LINK, named("Next steps")).click();
        assertThat(page.locator("input[name=asOf]")).hasValue("2026-01-01");
    }

    private static void theKeyboardAloneIsEnough(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        for (int i = 0; i < 20 && page.locator("td a:focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("weft-cell section").first()).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("weft-cell .close")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("td a:focus")).hasCount(1);
    }

    private static void aReviewTurnsUnknownIntoAbsent(Page page) {
        page.getByRole(AriaRole.BUTTON, named("We looked, and this is all")).click();
        page.getByLabel("Document or meeting").fill("Board of November");
        page.getByLabel("Where in it").fill("item 3");
        page.getByLabel("Your role").fill("international office");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator(".verdict")).containsText("Somebody looked, and there is nothing.");
        assertThat(page.locator("weft-cell")).containsText("Reviewed %s by international office."
                .formatted(LocalDate.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK))));
    }

    private static void aFigureLeadsToItsSourceInTwoClicks(Page page) {
        page.getByText("home organisations active in this mission").click();
        page.locator("main a.organisation").first().click();
        assertThat(page.locator("main .evidence, main .statement").first()).isVisible();
    }

    /** Total × home capacity × pull ÷ normaliser: total and normaliser are the sums of a table over all cells. */
    private static void whatAnExpectationIsMadeOfAddsUp(Page page) {
        page.getByText("All cells: how the total is shared out").click();
        String[] terms = page.locator(".formula").textContent().split(" [×÷=] ", -1);
        assertThat(page.locator("weft-shared-out .sum td").first()).hasText(terms[0]);
        assertThat(page.locator("weft-shared-out .sum td").nth(3)).hasText(terms[3]);
        assertThat(page.locator("weft-shared-out tr", new Page.LocatorOptions().setHasText("Cyber, Digital")
                .setHas(page.getByText("Malaysia"))).locator("td").last()).hasText(terms[4]);
    }

    private static void aStrengthLeadsToHowFarItsSourceIsBelieved(Page page) {
        Locator tie = page.locator("weft-cell .connections li").first();
        String strength = tie.locator("meter").getAttribute("aria-label");
        tie.getByText(strength).click();
        assertThat(tie).containsText(strength.replace("strength ", "") + " = 1 (what its status is worth) × ");
        assertThat(tie.locator("tbody tr")).containsText(new String[]{"Innovation Action Plan 2022 - 2025"});
    }

    private static void whatIsMissingAddsUpToWhatTheStepsAreSharesOf(Page page) {
        page.locator("weft-next summary", new Page.LocatorOptions().setHasText("All that is missing")).click();
        String all = page.locator("weft-next .block .sum .figure").first().textContent();
        assertThat(page.locator(".card").first()).containsText("of " + all + ", which is all that is missing");
    }

    private static void whoStandsBetweenOthersNamesThem(Page page) {
        page.getByText("Which pairs lead through it").click();
        assertThat(page.locator("weft-pairs-between .sum .figure")).hasText(
                page.locator("weft-network-card dd").nth(1).textContent().replaceAll(" .*", ""));
        assertThat(page.locator("weft-pairs-between")).containsText("Sunway University");
    }

    private static void aTargetScoreNamesWhatItCounted(Page page) {
        Locator links = page.locator("weft-market-card .score tr",
                new Page.LocatorOptions().setHasText("home organisations with a tie there"));
        page.locator("weft-market-card .score summary").click();
        assertThat(links).containsText("Lancaster University, University of Central Lancashire");
        assertThat(links).containsText("the greatest (Malaysia)");
    }

    private static void twoThatWereKeptApartCanBeMadeOneAfterAll(Page page) {
        bringIn(page, Map.of("organisations.csv", "name,kind,country\nSamlesbury Enterprise Zones,Site,GB\n"));
        page.getByRole(AriaRole.LINK, named("Settle who is who")).click();
        page.getByRole(AriaRole.BUTTON, named("Two: leave them apart")).click();
        assertThat(page.locator("main")).containsText("Said to be two so far: 1");
        page.getByRole(AriaRole.BUTTON, named("They are one after all: samlesbury-enterprise-zones")).click();
        assertThat(page.locator("main")).containsText("Made one so far: 1");
        page.getByRole(AriaRole.BUTTON, named("Part them again: samlesbury-enterprise-zones")).click();
        assertThat(page.locator("main")).containsText("Said to be two so far: 1");
    }

    private static void aCountryHasItsCard(Page page) {
        page.locator("select[name=market]").selectOption("MY");
        assertThat(page.locator(".panel h2")).hasText("Malaysia");
        assertThat(page.locator(".panel")).containsText("Sunway University");
    }

    private static void anOrganisationOfTheNetworkHasItsCard(Page page) {
        page.getByLabel("Find an organisation").fill("Lancaster University");
        assertThat(page.locator("weft-network-card")).containsText("Sunway University");
    }

    private static void aViewOpensAsAQuery(Page page) {
        page.getByRole(AriaRole.LINK, named("Open as a query")).click();
        assertThat(page.locator(".graphiql-query-editor")).containsText("coverage(region: $region, asOf: $asOf)");
        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("Cyber, Digital and Secure Systems");
    }

    private static void aFileGoesInClosesAGapAndComesOutAgain(Page page) {
        String rows = "name,kind,country,fields\nElbe Cyber,Company,Germany,Cyber security\n";
        String ties = "parties,kind,status,missions,started\nElbe Cyber|Lancaster University,MOU,Active,cyber-digital,30/09/2021\n";
        bringIn(page, Map.of("organisations.csv", rows, "ties.csv", ties));
        page.getByText("See the gaps now").click();
        assertThat(page.locator("td a[href*='mission=cyber-digital'][href*='market=DE']")).containsText("live tie");
        page.goBack();
        page.getByRole(AriaRole.BUTTON, named("Take it back").setExact(true)).click();
        page.locator("dialog[open] .primary").click();
        assertThat(page.locator(".verdict")).containsText("Taken back");
        page.getByRole(AriaRole.LINK, named("Gaps").setExact(true)).click();
        assertThat(page.locator("td a[href*='mission=cyber-digital'][href*='market=DE']"))
                .containsText("nobody has looked");
    }

    private static void bringIn(Page page, Map<String, String> files) {
        page.locator("input[type=file]").setInputFiles(files.entrySet().stream().map(file -> new FilePayload(
                file.getKey(), "text/csv", file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new));
        page.getByLabel("Your role").fill("international office");
        page.getByRole(AriaRole.BUTTON, named("Look at what would change")).click();
        assertThat(page.locator(".brief")).containsText("1 new organisation");
        page.getByText("Write it:").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

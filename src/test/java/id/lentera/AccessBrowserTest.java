package id.lentera;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WCAG 2.2 AA: what a tool can find on every main page, narrow and enlarged pages, and one way through the map by keyboard alone. */
@LoadedData
@Tag("browser")
class AccessBrowserTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int MOST_TABS = 60;

    private static Chromium chromium;
    /** One reader who goes from page to page, so that the program is fetched once. */
    private static BrowserContext reader;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
        reader = chromium.context(new NewContextOptions().setViewportSize(1440, 900));
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?indicator=extreme_poor_population&year=2021&level=regency&within=53&selected=53.02",
                "/?table=0&lang=en",
                "/prioritas",
                "/prioritas/pilih",
                "/prioritas/pilih?rate=extreme_poverty_rate&rateYear=2021&count=extreme_poor_population&lang=en",
                "/prioritas/susun?missing=leave-out",
                "/portofolio",
                "/pola?indicator=poverty_rate&year=2021&level=regency&within=53",
                "/ketimpangan",
                "/program",
                "/konvergensi",
                "/wilayah/53.02",
                "/definisi/53",
                "/listrik",
                "/desa/53.02.10.2013",
                "/pelatihan",
                "/jamsostek",
                "/ketenagakerjaan",
                "/resertifikasi",
                "/pengaduan",
                "/sumber",
                "/temuan",
                "/laporan-kecocokan",
                "/embed",
                "/masuk",
                "/s/zzzzzzzz"
            })
    void no_page_has_a_serious_finding_or_scrolls_in_two_directions_when_enlarged_or_narrow(String path) {
        Page page = enter(reader.newPage(), path);
        List<String> found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(found).isEmpty();
        for (int[] size : new int[][] {{640, 400}, {320, 800}}) {
            page.setViewportSize(size[0], size[1]);
            settle(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", path, size[0])
                    .isLessThanOrEqualTo(size[0]);
        }
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/prioritas", "/konvergensi"})
    void a_page_opened_on_a_narrow_screen_scrolls_in_one_direction_only(String path) {
        Page page = open(path, new NewPageOptions().setViewportSize(320, 800));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        page.close();
    }

    @Test
    void the_keyboard_alone_reaches_the_map_walks_selects_goes_down_and_up_and_opens_the_table() {
        Page page = open("/?table=0", new NewPageOptions().setViewportSize(1440, 900));
        Chromium.awaitMap(page);
        tabTo(page, "document.activeElement?.shadowRoot?.activeElement?.matches('canvas')");
        Locator tooltip = page.locator("lentera-map .tooltip");
        page.keyboard().press("Home");
        assertThat(tooltip).containsText("Manggarai Timur");
        assertThat(page.locator("lentera-map .spoken"))
                .hasText("Manggarai Timur, Rasio elektrifikasi (PLN/ESDM) 46,22%, kelas 1 dari 5, peringkat 1 dari 22");
        page.keyboard().press("Escape");
        assertThat(tooltip).hasCount(0);
        page.keyboard().press("?");
        assertThat(page.locator("lentera-map dialog.keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("lentera-map dialog.keys")).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(tooltip).containsText("Ngada");
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("selected=53.09"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("within=53.09"));
        Chromium.awaitMap(page);
        page.locator("lentera-map canvas").focus();
        page.keyboard().press("Backspace");
        page.waitForURL(url -> url.contains("within=53&"));
        tabTo(page, "document.activeElement?.classList.contains('share-table')", "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".table-part vaadin-grid")).isVisible();
        page.close();
    }

    @Test
    void with_reduced_motion_the_map_cuts_instead_of_flying() {
        Page page = open(
                "/?selected=53.02",
                new NewPageOptions().setViewportSize(1440, 900).setReducedMotion(ReducedMotion.REDUCE));
        Chromium.awaitMap(page);
        page.evaluate("""
                () => {
                  const map = document.querySelector('lentera-map');
                  window.moves = 0;
                  map.map.on('move', () => window.moves++);
                  map.bounds = [124, -10.2, 124.8, -9.4];
                  map.boundsTurn++;
                }""");
        page.waitForFunction("window.moves > 0");
        page.waitForTimeout(700);
        assertThat((Integer) page.evaluate("window.moves")).isEqualTo(1);
        page.close();
    }

    @Test
    void a_copied_link_is_short_is_said_politely_and_leads_back() {
        Page page = open("/?selected=53.02", new NewPageOptions().setViewportSize(1440, 900));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Chromium.awaitMap(page);
        page.locator(".share-link").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("Tautan disalin");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).matches("http://localhost:\\d+/s/[0-9a-z]{8}");
        page.navigate(copied);
        Chromium.awaitMap(page);
        page.waitForURL(url -> url.contains("selected=53.02"));
        page.close();
    }

    @Test
    void the_embedded_map_draws_in_a_frame_of_another_site() throws IOException {
        String frame = "<iframe title='map' width='320' height='400' src='" + address("/embed") + "'></iframe>";
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, frame.length());
            request.getResponseBody().write(frame.getBytes(StandardCharsets.UTF_8));
            request.close();
        });
        other.start();
        // 127.0.0.1 and localhost are different sites.
        Page page = chromium.open(new NewPageOptions().setViewportSize(800, 600));
        page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
        page.frameLocator("iframe").locator("lentera-map[data-state=ready]").waitFor();
        assertThat(page.frameLocator("iframe").locator("h1")).containsText("Nusa Tenggara Timur");
        assertThat(page.context().cookies()).isEmpty();
        page.close();
        other.stop(0);
    }

    private static void tabTo(Page page, String reached) {
        tabTo(page, reached, "Tab");
    }

    private static void tabTo(Page page, String reached, String key) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(reached))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("The keyboard did not get to: " + reached);
    }

    private static void settle(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private Page open(String path, NewPageOptions options) {
        return enter(chromium.open(options), path);
    }

    private Page enter(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1, vaadin-login-form").first().waitFor();
        page.waitForFunction("document.fonts.ready.then(() => true)");
        if (page.locator("lentera-selector").count() > 0) {
            page.locator("lentera-selector[data-state=ready]").waitFor();
        }
        if (page.locator("lentera-map").count() > 0) {
            Chromium.awaitMap(page);
        }
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}

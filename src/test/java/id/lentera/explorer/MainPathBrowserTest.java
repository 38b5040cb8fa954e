package id.lentera.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.lentera.Chromium;
import id.lentera.LoadedData;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a planner through the pages, in a real browser with WebGL: what is drawn counts, not only what the page says. */
@LoadedData
@Tag("browser")
class MainPathBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    @BeforeAll
    static void launch() {
        // A first page on a busy machine without a graphics card takes longer than the usual five seconds.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        page = chromium.open(new NewPageOptions().setViewportSize(1440, 900));
        page.onPageError(faults::add);
        page.onResponse(r -> {
            if (r.status() >= 400) {
                faults.add(r.status() + " " + r.url());
            }
        });
        page.onRequest(r -> {
            if (!r.url().startsWith(address("")) && r.url().startsWith("http")) {
                foreign.add(r.url());
            }
        });
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(faults).as("script errors and failed requests").isEmpty();
        assertThat(foreign).as("requests to other hosts").isEmpty();
    }

    @Test
    void the_map_that_the_page_begins_by_itself_is_the_one_that_the_application_goes_on_with() {
        page.addInitScript("""
                addEventListener('lentera-first-map', () => {
                  const first = document.querySelector('lentera-first-picture');
                  window.first = first?.querySelector('.first-map-box').map;
                  window.words = first?.innerText;
                })""");
        page.navigate(address("/"));
        awaitMap();
        assertThat(page.evaluate("document.querySelector('lentera-map').map === window.first"))
                .isEqualTo(true);
        assertThat((String) page.evaluate("window.words")).contains("Rasio elektrifikasi", "46,22 – 64,38", "Sumber:");
        assertThat(page.locator("lentera-first-picture")).hasCount(0);
        assertThat(page.locator("lentera-map canvas")).hasCount(1);

        page.navigate(address("/?level=regency&within=53&compare=pair&with=poverty_rate"));
        awaitMap();
        assertThat(page.locator("lentera-map canvas").first()).isVisible();
    }

    @Test
    void a_planner_drills_from_the_province_to_a_village_of_TTS_and_reads_its_panel() throws IOException {
        page.navigate(address("/"));
        awaitMap();
        assertThat(page.locator("h1")).containsText("Rasio elektrifikasi");
        assertThat(rendered()).contains("53.02 class-1", "53.71 class-5").noneMatch(a -> a.startsWith("53.02 not"));
        assertThat(paintedColours())
                .as("colours of the map that are neither background nor grey")
                .isGreaterThanOrEqualTo(3);

        page.navigate(address("/?indicator=electrification_ratio&year=2019&level=regency&within=53&selected=53.02"));
        awaitMap();
        Locator panel = page.locator(".area-part");
        assertThat(panel).containsText("Timor Tengah Selatan");
        assertThat(panel).containsText("5304");
        assertThat(panel).containsText("49,96");

        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lihat di dalamnya"))
                .click();
        page.waitForURL(url -> url.contains("within=53.02"));
        page.navigate(address(
                "/?indicator=electrification_ratio&year=2019&level=village&within=53.02.04&selected=53.02.04.2017"));
        awaitMap();
        assertThat(panel).containsText("Tliu");
        assertThat(panel).containsText("53.02.04.2017");
        assertThat(page.locator(".map-box"))
                .containsText(
                        "CONTOH",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setIgnoreCase(true));
        assertThat(rendered()).anyMatch(a -> a.startsWith("53.02.04.2017 class-") && a.endsWith("demo"));
    }

    @Test
    void choosing_another_indicator_recolours_the_map_and_the_address_keeps_it() {
        page.navigate(address("/"));
        awaitMap();
        List<String> before = rendered();
        page.getByText("Rasio elektrifikasi", new Page.GetByTextOptions().setExact(false))
                .first()
                .waitFor();
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Persentase penduduk miskin"))
                .first()
                .click();
        page.waitForURL(url -> url.contains("indicator=poverty_rate"));
        awaitMap();
        assertThat(rendered()).isNotEqualTo(before);
        page.reload();
        awaitMap();
        page.waitForURL(url -> url.contains("indicator=poverty_rate"));
    }

    @Test
    void the_priority_page_names_the_five_kabupaten_and_both_orders() {
        page.navigate(address("/prioritas?model=extreme-poverty-2021&within=53"));
        awaitMap();
        Locator table = page.locator(".priority-table");
        for (String name :
                List.of("Timor Tengah Selatan", "Sumba Timur", "Sumba Tengah", "Rote Ndao", "Manggarai Timur")) {
            assertThat(table).containsText(name);
        }
        assertThat(table).containsText("17,3");
    }

    @Test
    void the_programme_layer_marks_the_four_pilot_villages() {
        page.navigate(
                address("/?indicator=electrification_ratio&year=2019&level=village&within=53.02&program=tts_pilot"));
        awaitMap();
        page.waitForFunction("document.querySelector('lentera-map').markers.length >= 4");
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "document.querySelector('lentera-map').markers.filter(m =>"
                                                + " ['53.02.10.2013','53.02.11.2011','53.02.21.2008','53.02.04.2017'].includes(m.code)).length"))
                .isEqualTo(4);
        page.navigate(address("/program?program=tts_pilot"));
        assertThat(page.locator("main, body").first()).containsText("380");
        assertThat(page.locator("main, body").first()).containsText("Lazismu");
    }

    @Test
    void the_keyboard_walks_from_area_to_area_selects_opens_and_goes_up() {
        page.navigate(address("/?selected=53.02"));
        awaitMap();
        Locator canvas = page.locator("lentera-map canvas");
        canvas.focus();
        page.keyboard().press("ArrowLeft");
        Locator tooltip = page.locator("lentera-map .tooltip");
        assertThat(tooltip).containsText("Kupang");
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("selected=53.01"));
        page.keyboard().press("ArrowRight");
        assertThat(tooltip).containsText("Timor Tengah Selatan");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("within=53.02"));
        awaitMap();
        canvas.focus();
        page.keyboard().press("Backspace");
        page.waitForURL(url -> url.contains("within=53&"));
    }

    @Test
    void counts_are_drawn_as_circles_and_the_map_can_be_saved_as_a_picture() throws IOException {
        page.navigate(address("/?indicator=extreme_poor_population&year=2021&level=regency&within=53"));
        awaitMap();
        assertThat(rendered()).contains("53.02 unclassed", "53.71 not-collected");
        assertThat(paintedColours()).as("the orange of the circles").isGreaterThanOrEqualTo(1);

        page.locator(".picture-button").click();
        page.getByText("Persegi, 1080 × 1080").click();
        Download download = page.waitForDownload(() -> page.locator(".save-png").click());
        assertThat(download.suggestedFilename()).isEqualTo("lentera-extreme_poor_population-2021-regency-53.png");
        BufferedImage picture = ImageIO.read(download.path().toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1080);
    }

    @Test
    void brushing_legend_and_histogram_by_keyboard_narrows_the_table_and_goes_into_the_address() {
        page.navigate(address("/"));
        awaitMap();
        Locator lowest = page.locator(".legend-class").first();
        lowest.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".filter-count")).hasText("6 dari 22 wilayah");
        assertThat(page.locator(".legend-class").first()).hasAttribute("aria-pressed", "true");
        page.waitForURL(url -> url.contains("filter="));

        page.locator(".filter-chip").click();
        assertThat(page.locator(".filter-bar")).isHidden();

        Locator upper = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Batas atas"));
        upper.focus();
        for (int i = 0; i < 12; i++) {
            page.keyboard().down("ArrowLeft");
        }
        page.keyboard().up("ArrowLeft");
        assertThat(page.locator(".filter-chip")).containsText("Nilai pada peta: ≤ ");
        assertThat(upper).hasAttribute("aria-valuetext", Pattern.compile("^7\\d(,\\d+)?%$"));
    }

    @Test
    void each_small_map_in_sight_is_drawn_also_after_many_others() {
        page.navigate(address("/?indicator=poverty_rate&year=2024&level=regency&within=53&compare=panels"));
        Locator panels = page.locator(".year-panel lentera-map");
        panels.first().waitFor();
        for (int turn : List.of(0, 11, 0)) {
            panels.nth(turn).scrollIntoViewIfNeeded();
            page.waitForFunction(
                    "turn => document.querySelectorAll('.year-panel lentera-map')[turn].renderedAreas().length === 22",
                    turn);
        }
        assertThat(page.evaluate("[...document.querySelectorAll('.year-panel lentera-map')].filter(m => m.map"
                        + "?.getCanvas().getContext('webgl2').isContextLost()).length"))
                .isEqualTo(0);
    }

    private void awaitMap() {
        page.locator("lentera-map[data-state=ready]").waitFor();
        page.waitForFunction("document.querySelector('lentera-map').renderedAreas().length > 0");
    }

    @SuppressWarnings("unchecked")
    private List<String> rendered() {
        return (List<String>) page.evaluate(
                "document.querySelector('lentera-map').renderedAreas().map(a => a.code + ' ' + a.className)");
    }

    /** Saturated colours that cover a noticeable part of the map's picture. */
    private long paintedColours() throws IOException {
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(page.locator("lentera-map").screenshot()));
        Map<Integer, Integer> counts = new java.util.HashMap<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 60)
                .filter(e -> saturation(new Color(e.getKey())) > 0.15f)
                .count();
    }

    private static float saturation(Color colour) {
        return Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null)[1];
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}

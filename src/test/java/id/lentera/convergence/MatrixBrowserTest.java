package id.lentera.convergence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lentera.Chromium;
import id.lentera.LoadedData;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The matrix of all villages of the province, walked by keyboard alone. */
@LoadedData
@Tag("browser")
class MatrixBrowserTest {

    private static final int VILLAGES = 3442;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @Test
    void keys_walk_from_the_first_village_to_the_last_and_enter_opens_cell_and_gap_list() {
        Page page =
                chromium.open(new NewPageOptions().setViewportSize(1440, 900).setLocale("id-ID"));
        page.navigate("http://localhost:" + port + "/konvergensi");
        Locator matrix = page.locator("lentera-matrix[data-state=ready]");
        matrix.waitFor();
        Locator grid = matrix.locator("[role=grid]");
        assertThat(grid).hasAttribute("aria-rowcount", String.valueOf(VILLAGES + 1));
        assertThat(grid.locator(".body .row").count())
                .as("only lines in sight exist")
                .isLessThan(60);

        grid.focus();
        assertThat(active(grid)).isEqualTo("c0_-2");
        assertThat(walk(page, grid, "ArrowDown", "ArrowRight", "ArrowRight")).isEqualTo("c1_0");
        assertThat(walk(page, grid, "End")).isEqualTo("c1_11");
        assertThat(walk(page, grid, "Home")).isEqualTo("c1_-2");
        int after = Integer.parseInt(walk(page, grid, "PageDown").replaceAll("c(\\d+)_.*", "$1"));
        assertThat(after).isGreaterThan(5);
        assertThat(walk(page, grid, "PageUp")).isEqualTo("c1_-2");
        assertThat(walk(page, grid, "Control+End")).isEqualTo("c" + (VILLAGES - 1) + "_11");
        assertThat(grid.locator(".active")).isInViewport();
        assertThat(walk(page, grid, "Control+Home", "ArrowRight", "ArrowRight", "ArrowRight"))
                .isEqualTo("c0_1");

        page.keyboard().press("Enter");
        Locator card = page.locator(".cell-card");
        assertThat(card).containsText("BPBL");
        page.waitForURL(url -> url.contains("program=bpbl"));
        assertThat(active(grid)).as("the cell stays where it was").isEqualTo("c0_1");
        assertThat((Boolean) grid.evaluate("g => g.getRootNode().activeElement === g"))
                .isTrue();
        card.locator("vaadin-button").press("Enter");
        assertThat(page.locator(".gap-card")).containsText("Tanpa BPBL sampai ambang");
        page.close();
    }

    private static String walk(Page page, Locator grid, String... keys) {
        List.of(keys).forEach(key -> page.keyboard().press(key));
        return active(grid);
    }

    /** Id of the cell that a screen reader is told of; it exists and is the one drawn as active. */
    private static String active(Locator grid) {
        String id = grid.getAttribute("aria-activedescendant");
        assertThat(grid.locator(".active")).hasId(id);
        return id;
    }
}

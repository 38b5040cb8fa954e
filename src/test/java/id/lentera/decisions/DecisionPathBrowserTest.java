package id.lentera.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.lentera.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.jdbc.Sql;

/** From a list to a decision, back after the data changed, compared with a second one, and on paper. */
@DatabaseTest
@Tag("browser")
@Sql("/decisions/regencies.sql")
class DecisionPathBrowserTest {

    private static final String PASSWORD = "correct-horse-battery";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @BeforeAll
    static void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("LENTERA_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync")));
    }

    @AfterAll
    static void quit() {
        browser.close();
        playwright.close();
    }

    @Test
    void a_list_is_composed_adopted_reopened_compared_and_printed() throws Exception {
        Page page = signedIn();

        adopt(page, 3, "Tiga kabupaten");
        String first = page.url();
        assertThat(page.locator(".run-card")).containsText("Timor Tengah Selatan");
        changeFigures();
        page.navigate(first);
        assertThat(page.locator(".mark-NOTE").first()).containsText("counts.csv");
        assertThat(page.locator(".diff-card")).containsText("1 masuk, 1 keluar, 2 tetap.");
        assertThat(page.locator(".run-card")).containsText("15.820");

        adopt(page, 4, "Empat kabupaten");
        page.navigate(address("/keputusan"));
        page.locator("vaadin-checkbox").nth(0).click();
        page.locator("vaadin-checkbox").nth(1).click();
        button(page, "Bandingkan dua keputusan").click();
        assertThat(page.locator(".diff-summary")).containsText(Pattern.compile("\\d masuk, \\d keluar, \\d tetap"));
        assertThat(page).hasURL(Pattern.compile("from=\\d+&to=\\d+|to=\\d+&from=\\d+"));

        page.navigate(first);
        Download download = page.waitForDownload(
                () -> page.getByText("Ringkasan dua halaman (PDF)").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Tiga kabupaten", "15.820", "Bappeda Provinsi NTT")
                    .doesNotContain("RANCANGAN");
        }
        page.close();
    }

    private Page signedIn() {
        jdbc.sql("DELETE FROM app_user").update();
        jdbc.sql(
                        "INSERT INTO app_user (username, password_hash, role, created_at) VALUES ('admin', :hash, 'ADMIN', now())")
                .param("hash", encoder.encode(PASSWORD))
                .update();
        Page page = browser.newPage(new Browser.NewPageOptions().setLocale("id-ID"));
        page.setDefaultTimeout(60_000);
        page.navigate(address("/masuk"));
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-login-form")).hasCount(0);
        return page;
    }

    private void adopt(Page page, int top, String title) {
        page.navigate(
                address("/prioritas/susun?within=53&level=regency&norm=min-max&agg=arithmetic&missing=leave-out&top="
                        + top + "&k=extreme_poverty_rate,2021,50&k=extreme_poor_population,2021,50"));
        Locator offer = page.getByText("Periksa dan tetapkan");
        if (offer.count() == 0) {
            page.waitForSelector("text=Periksa dan tetapkan");
        }
        offer.click();
        button(page, "Tetapkan menjadi keputusan").click();
        page.getByLabel("Judul keputusan").fill(title);
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Alasan").setExact(true))
                .fill("Disepakati dalam rapat TKPK.");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Peserta").setExact(true))
                .fill("Bappeda Provinsi NTT; Kepala Bidang");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Tetapkan").setExact(true))
                .click();
        assertThat(page.locator("h1")).containsText(title);
        assertThat(page).hasURL(Pattern.compile("keputusan/\\d+$"));
    }

    private void changeFigures() {
        jdbc.sql("UPDATE batch SET status = 'SUPERSEDED' WHERE id = 1002").update();
        jdbc.sql("""
                INSERT INTO batch (id, kind, file, checksum, status, started_at, started_by) OVERRIDING SYSTEM VALUE
                VALUES (1003, 'INDICATOR', 'counts.csv', 'z', 'ACTIVE', now(), 'test')
                """).update();
        jdbc.sql("""
                INSERT INTO observation (area_id, indicator_id, year, value, status, source_id, batch_id, row_number)
                SELECT area_id, indicator_id, year, CASE area_id WHEN 7 THEN 100 WHEN 6 THEN 99999 ELSE value END, status, source_id, 1003,
                       row_number
                FROM observation WHERE batch_id = 1002
                """).update();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}

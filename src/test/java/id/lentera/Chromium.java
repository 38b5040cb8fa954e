package id.lentera;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser that draws maps without graphics hardware. */
public final class Chromium implements AutoCloseable {

    public static final double PATIENCE_MS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("LENTERA_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader")));
    }

    /** A page of its own, as a reader in Indonesia opens it. */
    public Page open(Browser.NewPageOptions options) {
        Page page = browser.newPage(options.setLocale("id-ID"));
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    /** A reader in Indonesia whose pages share what was fetched and the session. */
    public BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("id-ID"));
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    /** Waits for a map that is drawn. */
    public static void awaitMap(Page page) {
        page.locator("lentera-map[data-state=ready]").first().waitFor();
        page.waitForFunction("document.querySelector('lentera-map').renderedAreas().length > 0");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

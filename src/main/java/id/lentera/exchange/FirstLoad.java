package id.lentera.exchange;

import id.lentera.platform.LoadProgress;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import jakarta.annotation.PreDestroy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Loads what a fresh database needs, in the order in which one thing stands on the other, while the pages already answer with the
 * progress. Every step knows by checksum that it has nothing to do, so a later start passes through in a moment.
 */
@Component
class FirstLoad implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);
    private static final LocalizedText FAILED = new LocalizedText(
            "Data awal tidak dapat dimuat; sebabnya ada di catatan server.",
            "The first data could not be loaded; the server's log has the cause.");
    private static final LocalizedText PACKAGES_MISSING = new LocalizedText(
            "Paket data wilayah belum ada: jalankan ./run, yang mengambilnya, atau atur lentera.packages.",
            "The area data packages are missing: start with ./run, which fetches them, or set lentera.packages.");

    private final LoadSteps steps;
    private final LoadSettings settings;
    private final LoadProgress progress;
    private @Nullable Thread worker;

    FirstLoad(LoadSteps steps, LoadSettings settings, LoadProgress progress) {
        this.steps = steps;
        this.settings = settings;
        this.progress = progress;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (settings.firstLoad()) {
            case BACKGROUND -> worker = Thread.ofPlatform().name("first-load").start(this::load);
            case WAIT -> load();
            case FALSE -> progress.ready();
        }
    }

    /** A stop of the application cancels a running load; its transactions roll back. */
    @PreDestroy
    void cancel() throws InterruptedException {
        if (worker != null) {
            worker.interrupt();
            worker.join(20_000);
        }
    }

    private void load() {
        if (!Files.isDirectory(packages().resolve("idn-area-data"))
                || !Files.isDirectory(packages().resolve("geojson-indonesia"))) {
            progress.failed(PACKAGES_MISSING);
            return;
        }
        long start = System.nanoTime();
        try {
            steps.run(packages(), settings.gisData(), settings.scope());
            progress.ready();
            LOG.info("First load took {} s", (System.nanoTime() - start) / 1_000_000_000);
        } catch (ProblemException e) {
            LOG.error("First load failed", e);
            progress.failed(e.text());
        } catch (RuntimeException e) {
            // The import boundary: whatever fails is logged with its cause and shown as one sentence.
            LOG.error("First load failed", e);
            progress.failed(FAILED);
        }
    }

    private Path packages() {
        return settings.packages();
    }
}

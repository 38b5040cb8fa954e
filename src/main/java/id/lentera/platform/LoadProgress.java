package id.lentera.platform;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where the first load (or a later one) stands: read by the console, the pages and the health check. Safe for many readers. */
@Component
public class LoadProgress {

    private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);

    /** One moment of a load: {@code done} of {@code total} units of {@code stage}; total 0 when it can't be known. */
    public record Snapshot(
            State state,
            LocalizedText stage,
            long done,
            long total,
            @Nullable LocalizedText problem) {}

    /** Whether data are being loaded, are there, or could not be loaded. */
    public enum State {
        WAITING,
        LOADING,
        READY,
        FAILED
    }

    private final AtomicReference<Snapshot> current =
            new AtomicReference<>(new Snapshot(State.WAITING, new LocalizedText("menunggu", "waiting"), 0, 0, null));

    public Snapshot snapshot() {
        return current.get();
    }

    /** Begins a stage; logged, so that the console shows it. */
    public void stage(LocalizedText stage, long total) {
        current.set(new Snapshot(State.LOADING, stage, 0, total, null));
        LOG.info("Loading: {}{}", stage.en(), total > 0 ? " (" + total + ")" : "");
    }

    /** Reports how many units of the current stage are done. */
    public void done(long done) {
        current.updateAndGet(s -> new Snapshot(s.state(), s.stage(), done, s.total(), s.problem()));
    }

    public void ready() {
        current.set(new Snapshot(State.READY, new LocalizedText("selesai", "done"), 0, 0, null));
        LOG.info("Data are loaded");
    }

    public void failed(LocalizedText problem) {
        current.updateAndGet(s -> new Snapshot(State.FAILED, s.stage(), s.done(), s.total(), problem));
        LOG.error("Loading failed: {}", problem.en());
    }
}

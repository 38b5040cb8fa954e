package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets only a few heavy computations run at a time: each of them uses all processors. */
@Component
public class TrialGate {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    TrialGate() {}

    /** Runs the computation when there is room, or answers 503 after a while. */
    public <T> T pass(Supplier<T> computation) {
        if (!acquire()) {
            throw new ProblemException(
                    503,
                    "busy",
                    new LocalizedText(
                            "Terlalu banyak hitungan sedang berjalan; coba lagi sebentar.",
                            "Too many computations are running; try again in a moment."));
        }
        try {
            return computation.get();
        } finally {
            places.release();
        }
    }

    private boolean acquire() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

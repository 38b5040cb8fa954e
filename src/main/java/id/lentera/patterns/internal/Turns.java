package id.lentera.patterns.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One computation at a time, which already takes two threads; others wait for their turn, but not for ever. */
final class Turns {

    private static final int WAIT_SECONDS = 20;

    private final Semaphore turn = new Semaphore(1, true);

    <T> T take(Supplier<T> computation) {
        try {
            if (!turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return computation.get();
        } finally {
            turn.release();
        }
    }

    private static ProblemException busy() {
        return new ProblemException(
                429,
                "busy",
                new LocalizedText(
                        "Peladen sedang menghitung pola lain; silakan coba lagi sebentar lagi.",
                        "The server is computing other patterns; please try again in a moment."));
    }
}

package id.lentera.areas.internal.cleaning;

import java.util.concurrent.CancellationException;

/** Long work asks here whether it is still wanted. */
final class Cancelled {

    private Cancelled() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}

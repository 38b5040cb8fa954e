package id.lentera.overlays.internal;

import id.lentera.overlays.OverlayLimits;
import id.lentera.overlays.OverlayReading;

/** What one pass over a file may still cost. Readers ask before they take, so that a lying file can't make them allocate. */
final class Budget {

    private static final int REPORT_EVERY = 512;

    private final OverlayLimits limits;
    private final OverlayReading reading;
    private final long deadline;
    private int features;
    private long vertices;
    private long unpacked;

    /** @param deadline on the scale of {@link System#nanoTime()}; the same for all passes over a file */
    Budget(OverlayLimits limits, OverlayReading reading, long deadline) {
        this.limits = limits;
        this.reading = reading;
        this.deadline = deadline;
    }

    OverlayLimits limits() {
        return limits;
    }

    /** Takes one object. */
    void feature() {
        if (++features > limits.features()) {
            throw Refusal.tooManyFeatures(limits.features());
        }
        if (features % REPORT_EVERY == 0) {
            reading.advance(features);
        }
        alive();
    }

    /** Takes points, before room is made for them. */
    void vertices(long count) {
        vertices += count;
        if (count < 0 || vertices > limits.vertices()) {
            throw Refusal.tooManyVertices(limits.vertices());
        }
    }

    /** Takes bytes that came out of a compressed file. */
    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpacked().toBytes()) {
            throw Refusal.unpackedTooLarge(limits.unpacked().toMegabytes());
        }
        alive();
    }

    /** Ends a reading that takes too long or that nobody waits for. */
    void alive() {
        if (reading.isCancelled()) {
            throw Refusal.cancelled();
        }
        if (System.nanoTime() - deadline > 0) {
            throw Refusal.tooSlow();
        }
    }

    boolean isAlive() {
        return !reading.isCancelled() && System.nanoTime() - deadline <= 0;
    }
}

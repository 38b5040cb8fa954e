package id.lentera.overlays;

/** A file being read: how far it is, and the means to stop it. Written by the reading thread, read by the page. */
public final class OverlayReading {

    private final String fileName;
    private volatile int done;
    private volatile int total;
    private volatile boolean cancelled;

    public OverlayReading(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** Objects read so far. */
    public int done() {
        return done;
    }

    /** Objects of the file; 0 while they are still being counted. */
    public int total() {
        return total;
    }

    /** Has the reading stop at the next object. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Says how many objects have been read in this pass. */
    public void advance(int features) {
        done = features;
    }

    /** Ends the counting pass. */
    public void counted(int features) {
        total = features;
        done = 0;
    }
}

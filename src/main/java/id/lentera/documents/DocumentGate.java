package id.lentera.documents;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets few documents be made at a time, since each takes memory and a processor for a moment. */
@Component
public class DocumentGate {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    DocumentGate() {}

    /** Something that makes a document. */
    @FunctionalInterface
    public interface Work<T> {
        T make() throws IOException;
    }

    /** Makes the document when there is room, or answers 503 after a while. */
    public <T> T pass(Work<T> work) throws IOException {
        if (!enter()) {
            throw new ProblemException(
                    503,
                    "busy",
                    new LocalizedText(
                            "Server sedang membuat dokumen lain; coba lagi sebentar lagi.",
                            "The server is making other documents; try again in a moment."));
        }
        try {
            return work.make();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

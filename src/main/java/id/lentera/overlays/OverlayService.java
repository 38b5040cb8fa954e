package id.lentera.overlays;

import id.lentera.overlays.internal.OverlayFile;
import id.lentera.overlays.internal.Refusal;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Reads uploaded files into the session of whoever sent them. The file itself is gone when the call returns, whatever happened. */
@Service
public class OverlayService {

    private static final String SHELF = OverlayShelf.class.getName();
    private static final int ID_BYTES = 16;
    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_SECONDS = 20;

    private final OverlayLimits limits;
    private final Path waitingRoom;
    private final Semaphore readings;
    private final AtomicLong usedByAll = new AtomicLong();
    private final SecureRandom random = new SecureRandom();

    OverlayService(OverlayLimits limits, @Value("${lentera.data-dir}") Path dataDirectory) {
        this.limits = limits;
        waitingRoom = dataDirectory.resolve("overlay-uploads");
        readings = new Semaphore(limits.readings(), true);
        removeLeftovers();
    }

    public OverlayLimits limits() {
        return limits;
    }

    /** The overlays of a session; an empty shelf for a session that has none yet. */
    public OverlayShelf shelf(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(SHELF) instanceof OverlayShelf shelf) {
                return shelf;
            }
            OverlayShelf shelf = new OverlayShelf(limits, usedByAll);
            session.setAttribute(SHELF, shelf);
            return shelf;
        }
    }

    /** The overlays of a session without making any. */
    public static java.util.Optional<OverlayShelf> findShelf(HttpSession session) {
        return session.getAttribute(SHELF) instanceof OverlayShelf shelf
                ? java.util.Optional.of(shelf)
                : java.util.Optional.empty();
    }

    /** Reads a file to its end and keeps what can be drawn. Takes as long as it takes: never call it while holding a page's lock. */
    public Overlay add(OverlayShelf shelf, OverlayReading reading, InputStream upload) {
        long room = shelf.room();
        Path file = null;
        try {
            Files.createDirectories(waitingRoom);
            file = Files.createTempFile(waitingRoom, "upload", ".tmp");
            receive(upload, file);
            return shelf.add(newId(), readInTurn(file, reading, room));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store an upload", e);
        } finally {
            delete(file);
        }
    }

    private OverlayFile.Content readInTurn(Path file, OverlayReading reading, long room) {
        try {
            if (!readings.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy();
        }
        try {
            return OverlayFile.read(file, stem(reading.fileName()), limits, reading, room);
        } finally {
            readings.release();
        }
    }

    private void receive(InputStream upload, Path file) throws IOException {
        long most = limits.file().toBytes();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = next(upload, buffer); read >= 0; read = next(upload, buffer)) {
                size += read;
                if (size > most) {
                    throw Refusal.tooLarge(limits.file().toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** A sender who goes away is no failure of the server. */
    private static int next(InputStream upload, byte[] buffer) {
        try {
            return upload.read(buffer);
        } catch (IOException e) {
            throw Refusal.incomplete();
        }
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String stem(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** Files of a process that was killed while reading. */
    private void removeLeftovers() {
        if (!Files.isDirectory(waitingRoom)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(waitingRoom, "upload*.tmp")) {
            left.forEach(OverlayService::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + waitingRoom, e);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}

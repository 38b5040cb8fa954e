package id.lentera.overlays;

import id.lentera.overlays.internal.OverlayFile;
import id.lentera.overlays.internal.Refusal;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The overlays of one HTTP session. Nothing else refers to them, so they are gone when the session is. */
public final class OverlayShelf implements HttpSessionBindingListener {

    private final OverlayLimits limits;
    private final AtomicLong usedByAll;
    private final Map<String, Stored> stored = new LinkedHashMap<>();
    private boolean closed;

    OverlayShelf(OverlayLimits limits, AtomicLong usedByAll) {
        this.limits = limits;
        this.usedByAll = usedByAll;
    }

    private record Stored(Overlay overlay, byte[] gzip) {}

    /** In the order in which they were added. */
    public synchronized List<Overlay> list() {
        return stored.values().stream().map(Stored::overlay).toList();
    }

    public synchronized Optional<Overlay> find(String id) {
        return Optional.ofNullable(stored.get(id)).map(Stored::overlay);
    }

    /** The objects as compressed GeoJSON. */
    public synchronized Optional<byte[]> findContent(String id) {
        return Optional.ofNullable(stored.get(id)).map(Stored::gzip);
    }

    public synchronized void remove(String id) {
        Stored removed = stored.remove(id);
        if (removed != null) {
            usedByAll.addAndGet(-removed.gzip().length);
        }
    }

    /** The session has ended. */
    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent event) {
        closed = true;
        List.copyOf(stored.keySet()).forEach(this::remove);
    }

    /** Bytes that another overlay may have; refuses when there is no room for one more. */
    synchronized long room() {
        if (stored.size() >= limits.perSession()) {
            throw Refusal.tooManyOverlays(limits.perSession());
        }
        long used = stored.values().stream().mapToLong(s -> s.gzip().length).sum();
        return Math.min(limits.session().toBytes() - used, limits.server().toBytes() - usedByAll.get());
    }

    /** Checks the room once more: other sessions may have filled it meanwhile. */
    synchronized Overlay add(String id, OverlayFile.Content content) {
        int bytes = content.gzip().length;
        if (closed || bytes > room()) {
            throw Refusal.noRoom();
        }
        if (usedByAll.addAndGet(bytes) > limits.server().toBytes()) {
            usedByAll.addAndGet(-bytes);
            throw Refusal.noRoom();
        }
        Overlay overlay = new Overlay(
                id, content.name(), content.features(), content.shapes(), content.bounds(), content.remarks(), bytes);
        stored.put(id, new Stored(overlay, content.gzip()));
        return overlay;
    }
}

package id.lentera.overlays;

import id.lentera.overlays.internal.OverlayFile;
import id.lentera.overlays.internal.Refusal;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** The overlays of one HTTP session. Nothing else refers to them, so they are gone when the session is. */
public final class OverlayShelf implements HttpSessionBindingListener {

    private final OverlayLimits limits;
    private final AtomicLong usedByAll;
    private final List<Stored> stored = new ArrayList<>();
    private boolean closed;

    OverlayShelf(OverlayLimits limits, AtomicLong usedByAll) {
        this.limits = limits;
        this.usedByAll = usedByAll;
    }

    private record Stored(Overlay overlay, byte[] gzip) {}

    /** The first lies on top; a new one comes first. */
    public synchronized List<Overlay> list() {
        return stored.stream().map(Stored::overlay).toList();
    }

    /** Lays an overlay one higher or one lower among the others. */
    public synchronized void move(String id, boolean up) {
        int at = indexOf(id);
        int to = at + (up ? -1 : 1);
        if (at >= 0 && to >= 0 && to < stored.size()) {
            Collections.swap(stored, at, to);
        }
    }

    public synchronized void setOpacity(String id, int percent) {
        int at = indexOf(id);
        if (at >= 0) {
            Stored before = stored.get(at);
            stored.set(at, new Stored(before.overlay().withOpacity(Math.clamp(percent, 0, 100)), before.gzip()));
        }
    }

    /** The objects as compressed GeoJSON. */
    public synchronized Optional<byte[]> findContent(String id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(stored.get(at).gzip());
    }

    public synchronized void remove(String id) {
        int at = indexOf(id);
        if (at >= 0) {
            usedByAll.addAndGet(-stored.remove(at).gzip().length);
        }
    }

    /** The session has ended. */
    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent event) {
        closed = true;
        list().forEach(overlay -> remove(overlay.id()));
    }

    /** Bytes that another overlay may have; refuses when there is no room for one more. */
    synchronized long room() {
        if (stored.size() >= limits.perSession()) {
            throw Refusal.tooManyOverlays(limits.perSession());
        }
        long used = stored.stream().mapToLong(s -> s.gzip().length).sum();
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
                id,
                content.name(),
                content.features(),
                content.shapes(),
                content.bounds(),
                content.remarks(),
                bytes,
                freeSlot(),
                100);
        stored.addFirst(new Stored(overlay, content.gzip()));
        return overlay;
    }

    private int freeSlot() {
        return IntStream.iterate(0, slot -> slot + 1)
                .filter(slot -> stored.stream().noneMatch(s -> s.overlay().slot() == slot))
                .findFirst()
                .orElse(0);
    }

    private int indexOf(String id) {
        return IntStream.range(0, stored.size())
                .filter(i -> stored.get(i).overlay().id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}

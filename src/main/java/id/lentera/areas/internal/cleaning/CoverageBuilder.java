package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Cleans and dissolves island by island, the largest first, so that memory follows the largest island and every core has work. */
public final class CoverageBuilder {

    /** The source's coordinates have four decimals; one more keeps shapes closer and costs nothing. */
    private static final double GRID_PER_DEGREE = 100_000;

    private static final double WIDEST_GAP_METRES = 150;

    /** Degrees between islands, about 200 m: beyond the widest gap that is filled. */
    private static final double ISLAND_DISTANCE = 0.002;

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2);

    private final List<OwnedPolygon> parts;
    private final List<@Nullable String> codes;
    private final LongConsumer progress;
    private final GeometryFactory factory;
    private final double[] cleanedDegrees;
    private final Map<String, List<Geometry>> pieces = new ConcurrentHashMap<>();
    private final AtomicInteger gapsLeft = new AtomicInteger();
    private long done;

    /**
     * @param codes    code of the area by owner; null where the owner is not drawn
     * @param progress is told how many parts are done
     */
    public CoverageBuilder(
            List<OwnedPolygon> parts, List<@Nullable String> codes, GeometryFactory factory, LongConsumer progress) {
        this.parts = parts;
        this.codes = codes;
        this.factory = factory;
        this.progress = progress;
        this.cleanedDegrees = new double[codes.size()];
    }

    /** Works until everything is done; an interrupt ends it with a {@link CancellationException}. */
    public Coverage build() {
        CoverageCleaner cleaner = new CoverageCleaner(GRID_PER_DEGREE, WIDEST_GAP_METRES, factory);
        List<Runnable> islands = new ArrayList<>();
        Component.split(parts, ISLAND_DISTANCE).forEach(c -> islands.add(() -> clean(cleaner, c)));
        runAll(islands);
        Map<String, Shape> shapes = new ConcurrentHashMap<>();
        List<Runnable> finishing = new ArrayList<>();
        pieces.forEach((code, list) -> finishing.add(() -> shapes.put(code, Shapes.of(list, factory))));
        runAll(finishing);
        return new Coverage(shapes, cleanedDegrees, gapsLeft.get());
    }

    private void clean(CoverageCleaner cleaner, Component component) {
        CoverageCleaner.Cleaned cleaned = cleaner.clean(component);
        Dissolve.areas(cleaned.faces(), codes)
                .forEach((code, geometry) -> pieces.compute(code, (_, list) -> {
                    List<Geometry> all = list == null ? new ArrayList<>() : list;
                    all.add(geometry);
                    return all;
                }));
        gapsLeft.addAndGet(cleaned.gapsLeft());
        account(cleaned, component.parts().size());
    }

    private synchronized void account(CoverageCleaner.Cleaned cleaned, int parts) {
        cleaned.faces()
                .forEach((owner, faces) -> cleanedDegrees[owner] +=
                        faces.stream().mapToDouble(Polygon::getArea).sum());
        done += parts;
        progress.accept(done);
    }

    private static void runAll(List<Runnable> tasks) {
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("coverage-", 1).daemon().factory());
        try {
            List<Future<?>> running = new ArrayList<>();
            tasks.forEach(task -> running.add(workers.submit(task)));
            for (Future<?> task : running) {
                task.get();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}

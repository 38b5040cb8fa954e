package id.lentera.tiles;

import id.lentera.platform.LoadProgress;
import id.lentera.tiles.internal.Coverages;
import id.lentera.tiles.internal.EncodedTile;
import id.lentera.tiles.internal.TilesetRow;
import id.lentera.tiles.internal.TilesetTable;
import id.lentera.tiles.internal.VersionHash;
import id.lentera.tiles.internal.ZoomTiles;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bakes a layer into a new, still inactive tileset: simplified per zoom as one coverage, cut, encoded, compressed once. */
@Service
public class TileBaker {

    private static final int WORKERS = 2;

    private final TilesetTable table;
    private final LoadProgress progress;

    TileBaker(TilesetTable table, LoadProgress progress) {
        this.table = table;
        this.progress = progress;
    }

    /**
     * Runs in the caller's transaction and reports through the load progress. Never more than two zooms are in memory.
     *
     * @param attribution text that the map must show with these tiles
     * @return id of the tileset, for {@link TileSets#activate}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int bake(TileLayer layer, List<TileFeature> features, String attribution) {
        progress.stage(layer.title(), layer.maxZoom() - layer.minZoom() + 1L);
        int tileset = table.insert(row(layer, features, attribution));
        VersionHash hash = new VersionHash();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            CompletableFuture<Geometry[]> coverage = CompletableFuture.supplyAsync(
                    () -> simplify(layer, layer.maxZoom(), Coverages.project(features)), workers);
            for (int z = layer.maxZoom(); z >= layer.minZoom(); z--) {
                stopWhenInterrupted();
                int zoom = z;
                Geometry[] shapes = coverage.join();
                CompletableFuture<List<EncodedTile>> tiles =
                        CompletableFuture.supplyAsync(() -> ZoomTiles.encode(layer, zoom, features, shapes), workers);
                if (z > layer.minZoom()) {
                    coverage = CompletableFuture.supplyAsync(() -> simplify(layer, zoom - 1, shapes), workers);
                }
                store(tileset, tiles.join(), hash);
                progress.done(layer.maxZoom() - z + 1L);
            }
        }
        table.setVersion(tileset, hash.value());
        return tileset;
    }

    private static Geometry[] simplify(TileLayer layer, int z, Geometry[] finer) {
        return Coverages.simplify(finer, z, layer.dense());
    }

    /** Stopping the application must not wait for all zooms. */
    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Baking was interrupted");
        }
    }

    private void store(int tileset, List<EncodedTile> tiles, VersionHash hash) {
        hash.add(tiles);
        table.insertTiles(tileset, tiles);
    }

    private static TilesetRow row(TileLayer layer, List<TileFeature> features, String attribution) {
        Envelope bounds = new Envelope();
        features.forEach(f -> bounds.expandToInclude(f.geometry().getEnvelopeInternal()));
        return new TilesetRow(
                0,
                layer.name(),
                "",
                layer.minZoom(),
                layer.maxZoom(),
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY(),
                attribution);
    }
}

package id.lentera.tiles.internal;

import id.lentera.tiles.TileFeature;
import id.lentera.tiles.TileLayer;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Cuts and encodes all tiles of one zoom. */
public final class ZoomTiles {

    private ZoomTiles() {}

    /** Tiles in the order of their numbers; {@code coverage} holds the shapes of {@code features}, simplified for the zoom. */
    public static List<EncodedTile> encode(TileLayer layer, int z, List<TileFeature> features, Geometry[] coverage) {
        TileGrid grid = TileGrid.of(z, layer.dense());
        TileCutter cutter = new TileCutter(grid);
        List<List<List<int[]>>> polygons = GridCoverage.polygons(coverage, grid);
        for (int i = 0; i < coverage.length; i++) {
            TileFeature feature = features.get(i);
            cutter.add(feature.fid(), polygons.get(i), coverage[i].getEnvelopeInternal());
            if (z >= layer.labelMinZoom()) {
                cutter.addLabel(feature);
            }
        }
        List<EncodedTile> tiles = new ArrayList<>();
        cutter.encode(layer.name()).forEachRemaining(tiles::add);
        return tiles;
    }
}

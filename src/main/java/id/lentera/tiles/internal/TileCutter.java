package id.lentera.tiles.internal;

import id.lentera.tiles.TileFeature;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Distributes the areas of one zoom over its tiles. Not safe for several threads. */
final class TileCutter {

    private final TileGrid grid;
    private final TileGrid labelGrid;
    private final Map<Long, TileContent> tiles = new TreeMap<>();

    TileCutter(TileGrid grid) {
        this.grid = grid;
        labelGrid = new TileGrid(grid.z(), TileContent.LABEL_EXTENT);
    }

    /**
     * Adds an area.
     *
     * @param polygons what is left of it on the grid
     * @param extent   where it lies, in world coordinates, should nothing be left
     */
    void add(int id, List<List<int[]>> polygons, Envelope extent) {
        Map<Long, List<int[]>> pieces = new TreeMap<>();
        polygons.forEach(rings -> cut(rings, pieces));
        if (pieces.isEmpty()) {
            cut(List.of(cell(extent)), pieces);
        }
        pieces.forEach((key, rings) -> tile(key).addPolygon(id, rings));
    }

    /** Adds the label point to the one tile it lies in. */
    void addLabel(TileFeature feature) {
        Coordinate world = TileGrid.project(feature.label().getCoordinate());
        int x = labelGrid.snap(world.x);
        int y = labelGrid.snap(world.y);
        int column = labelGrid.tileOf(x);
        int row = labelGrid.tileOf(y);
        tile(new TileAddress(grid.z(), column, row).key())
                .addLabel(
                        feature.fid(),
                        x - column * TileContent.LABEL_EXTENT,
                        y - row * TileContent.LABEL_EXTENT,
                        feature.code(),
                        feature.name());
    }

    /** Hands out the tiles in the order of their numbers, encoded, each once: what was handed out is forgotten. */
    Iterator<EncodedTile> encode(String layer) {
        Iterator<Map.Entry<Long, TileContent>> entries = tiles.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public EncodedTile next() {
                Map.Entry<Long, TileContent> entry = entries.next();
                entries.remove();
                return EncodedTile.compress(
                        TileAddress.ofKey(entry.getKey()), entry.getValue().encode(layer, grid.extent()));
            }
        };
    }

    private TileContent tile(long key) {
        return tiles.computeIfAbsent(key, _ -> new TileContent());
    }

    /** An area smaller than a cell keeps one cell: a coloured map must not lose areas. */
    private int[] cell(Envelope area) {
        int x = grid.snap((area.getMinX() + area.getMaxX()) / 2);
        int y = grid.snap((area.getMinY() + area.getMaxY()) / 2);
        return new int[] {x, y, x + 1, y, x + 1, y + 1, x, y + 1};
    }

    private void cut(List<int[]> rings, Map<Long, List<int[]>> pieces) {
        int[] x = range(rings.getFirst(), 0);
        for (int column = x[0]; column <= x[1]; column++) {
            List<int[]> strip = clip(rings, 0, column);
            if (strip.isEmpty()) {
                continue;
            }
            int[] y = range(strip.getFirst(), 1);
            for (int row = y[0]; row <= y[1]; row++) {
                List<int[]> piece = clip(strip, 1, row);
                if (!piece.isEmpty()) {
                    List<int[]> inTile = pieces.computeIfAbsent(
                            new TileAddress(grid.z(), column, row).key(), _ -> new ArrayList<>());
                    for (int i = 0; i < piece.size(); i++) {
                        int[] ring = GridRings.oriented(piece.get(i), i == 0);
                        inTile.add(moved(ring, column * grid.extent(), row * grid.extent()));
                    }
                }
            }
        }
    }

    /** First and last tile column (axis 0) or row (axis 1) that a ring reaches, edges included. */
    private int[] range(int[] ring, int axis) {
        int[] cells = GridRings.range(ring, axis);
        return new int[] {grid.tileOf(cells[0] - grid.buffer()), grid.tileOf(cells[1] + grid.buffer())};
    }

    private List<int[]> clip(List<int[]> rings, int axis, int tile) {
        int low = tile * grid.extent() - grid.buffer();
        int high = (tile + 1) * grid.extent() + grid.buffer();
        List<int[]> clipped = new ArrayList<>(rings.size());
        for (int i = 0; i < rings.size(); i++) {
            int[] ring = RingClipper.between(rings.get(i), axis, low, high);
            if (ring.length > 0) {
                clipped.add(ring);
            } else if (i == 0) {
                return List.of();
            }
        }
        boolean swallowed = clipped.size() > 1
                && clipped.stream().mapToLong(GridRings::doubleArea).sum() <= 0;
        return swallowed ? List.of() : clipped;
    }

    private static int[] moved(int[] ring, int x, int y) {
        int[] moved = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            moved[i] = ring[i] - x;
            moved[i + 1] = ring[i + 1] - y;
        }
        return moved;
    }
}

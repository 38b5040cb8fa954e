package id.lentera.tiles.internal;

import org.locationtech.jts.geom.Coordinate;

/**
 * The integer grid of one zoom: {@code 2^z} tiles of {@code extent} cells, counted from the north-western corner of the web
 * mercator square. Between projecting and snapping, coordinates are fractions of that square scaled to the finest grid.
 *
 * @param extent cells per tile
 */
public record TileGrid(int z, int extent) {

    /** Cells across the world that projected coordinates count in: zoom 11 at 4096 cells, about 5 m at the equator. */
    static final double WORLD = 4096.0 * (1 << 11);

    private static final double MAX_LATITUDE = 85.0511;
    private static final int CLIP_SHARE = 64;
    private static final double SCREEN_PIXELS_PER_TILE = 512;
    private static final int COARSE_ZOOM = 8;
    private static final int COARSEST_ZOOM = 3;
    private static final int FULL_EXTENT = 4096;

    /** The grid of a zoom; layers of many small areas use half or a quarter of the resolution while a screen cannot show more. */
    static TileGrid of(int z, boolean dense) {
        if (!dense || z > COARSE_ZOOM) {
            return new TileGrid(z, FULL_EXTENT);
        }
        return new TileGrid(z, z <= COARSEST_ZOOM ? FULL_EXTENT / 4 : FULL_EXTENT / 2);
    }

    /** Longitude and latitude in degrees to world coordinates, y to the south. */
    static Coordinate project(Coordinate lngLat) {
        double lat = Math.toRadians(Math.clamp(lngLat.y, -MAX_LATITUDE, MAX_LATITUDE));
        double x = (lngLat.x + 180) / 360;
        double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / 2)) / (2 * Math.PI);
        return new Coordinate(x * WORLD, y * WORLD);
    }

    /** Nearest grid cell of a world coordinate. Equal coordinates give equal cells, so neighbours stay neighbours. */
    int snap(double world) {
        return (int) Math.round(scale(world));
    }

    /** A world coordinate in cells, not rounded. */
    double scale(double world) {
        return world * cells() / WORLD;
    }

    /** Tolerance of simplification in world coordinates: one screen pixel up to zoom 8, half a pixel above. */
    double tolerance() {
        double pixel = WORLD / (SCREEN_PIXELS_PER_TILE * (1 << z));
        return z <= COARSE_ZOOM ? pixel : pixel / 2;
    }

    /** Cells that a tile's geometry reaches beyond its edge, so that outlines do not end there. */
    int buffer() {
        return extent / CLIP_SHARE;
    }

    int tiles() {
        return 1 << z;
    }

    /** Tile that a cell lies in, held inside the world. */
    int tileOf(int cell) {
        return Math.clamp(Math.floorDiv(cell, extent), 0, tiles() - 1);
    }

    private double cells() {
        return (double) extent * tiles();
    }
}

package id.lentera.tiles.internal;

/**
 * What is known of a baked tileset.
 *
 * @param id      0 before it is stored
 * @param version hash of all its tiles: equal tiles have equal addresses, so browsers keep what did not change
 * @param west    bounds in degrees, like the three that follow
 */
public record TilesetRow(
        int id,
        String layer,
        String version,
        int minZoom,
        int maxZoom,
        double west,
        double south,
        double east,
        double north,
        String attribution) {}

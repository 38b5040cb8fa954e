package id.lentera.tiles;

import id.lentera.platform.LocalizedText;

/**
 * A layer that may exist: the closed list of names the tile addresses accept is the list of beans of this type. A layer without
 * a baked tileset is answered as not ready, a name without a bean as unknown.
 *
 * @param name         lower-case word of the address and of the layer inside the tiles
 * @param title        what progress messages call it
 * @param minZoom      first baked zoom
 * @param maxZoom      last baked zoom; clients show it enlarged above
 * @param labelMinZoom first zoom whose tiles carry the label points
 * @param dense        many small areas: half the grid resolution up to zoom 8, so that no tile grows beyond 500 kB
 */
public record TileLayer(String name, LocalizedText title, int minZoom, int maxZoom, int labelMinZoom, boolean dense) {}

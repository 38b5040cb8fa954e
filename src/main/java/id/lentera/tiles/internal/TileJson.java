package id.lentera.tiles.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.lentera.tiles.TileLayer;
import java.util.List;
import java.util.Map;

/** Description of a tileset after TileJSON 3.0.0. */
record TileJson(
        String tilejson,
        String name,
        String version,
        String scheme,
        List<String> tiles,
        int minzoom,
        int maxzoom,
        double[] bounds,
        double[] center,
        String attribution,
        @JsonProperty("vector_layers") List<VectorLayer> vectorLayers) {

    /** One layer inside the tiles and the zooms that carry it. */
    record VectorLayer(String id, Map<String, String> fields, int minzoom, int maxzoom) {}

    /** @param base address of the application, without a slash at the end */
    static TileJson of(TilesetRow row, TileLayer layer, String base) {
        String url = "%s/tiles/%s/%s/{z}/{x}/{y}.mvt".formatted(base, row.layer(), row.version());
        double[] bounds = {row.west(), row.south(), row.east(), row.north()};
        double[] center = {(row.west() + row.east()) / 2, (row.south() + row.north()) / 2, row.minZoom()};
        List<VectorLayer> layers = List.of(
                new VectorLayer(row.layer(), Map.of(), row.minZoom(), row.maxZoom()),
                new VectorLayer(
                        TileContent.LABEL_LAYER,
                        Map.of("code", "String", "name", "String"),
                        Math.max(layer.labelMinZoom(), row.minZoom()),
                        row.maxZoom()));
        return new TileJson(
                "3.0.0",
                row.layer(),
                "1.0.0",
                "xyz",
                List.of(url),
                row.minZoom(),
                row.maxZoom(),
                bounds,
                center,
                row.attribution(),
                layers);
    }
}

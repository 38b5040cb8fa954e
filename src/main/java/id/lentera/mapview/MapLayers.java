package id.lentera.mapview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the map besides the coloured areas, and how.
 *
 * @param order    groups of layers, the first on top: {@code programme}, {@code priority}, {@code labels}, {@code overlays},
 *                 {@code graticule}, {@code areas}, {@code basemap}; those not named keep their usual place
 * @param hidden   of {@code labels} and {@code neighbours}
 * @param opacity  of groups, 0 to 1; those not named are opaque
 * @param overlays the first on top
 * @param basemap  null for none
 */
public record MapLayers(
        List<String> order,
        List<String> hidden,
        Map<String, Double> opacity,
        boolean scale,
        boolean graticule,
        List<Overlay> overlays,
        @Nullable Below basemap) {

    /** For frames on other people's pages, which must not make their readers ask a third server. */
    public MapLayers withoutBasemap() {
        return new MapLayers(order, hidden, opacity, scale, graticule, overlays, null);
    }

    /** A reader's own objects. Only the reader's session can fetch them. */
    public record Overlay(String id, String name, String url, String color, double opacity) {}

    /** A map of another server, see the configuration {@code lentera.basemap}. */
    public record Below(String kind, String url, String attribution, int maxZoom, int tileSize) {}
}

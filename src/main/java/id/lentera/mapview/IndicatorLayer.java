package id.lentera.mapview;

import java.util.List;

/** The addresses from which the browser fetches an indicator's map: tiles, index and values of the public interface. */
public final class IndicatorLayer {

    private IndicatorLayer() {}

    /**
     * @param level  slug of the level
     * @param within code of the area whose parts are coloured
     * @param unit   how figures end, see {@link Choropleth}
     */
    public static Choropleth of(String indicator, int year, String level, String within, Classes classes, String unit) {
        return new Choropleth(
                level,
                tilesUrl(level),
                indexUrl(level, within),
                valuesUrl(indicator, year, level, within),
                classes.edges(),
                classes.colors().toArray(String[]::new),
                classes.absentColor(),
                unit,
                null,
                "",
                Choropleth.Kind.CLASSES,
                null);
    }

    /** Address of the description of a level's tiles. */
    public static String tilesUrl(String level) {
        return "/tiles/%s.json".formatted(level);
    }

    /** Address of the areas that figures are joined with. */
    public static String indexUrl(String level, String within) {
        return "/api/areas/index?level=%s&within=%s".formatted(level, within);
    }

    /** Address of the figures of a year. */
    public static String valuesUrl(String indicator, int year, String level, String within) {
        return "/api/values?indicator=%s&year=%d&level=%s&within=%s".formatted(indicator, year, level, within);
    }

    /** Address of the differences between two years. */
    public static String changesUrl(String indicator, int year, int base, String level, String within) {
        return valuesUrl(indicator, year, level, within) + "&minus=" + base;
    }

    /** Circles of the areas of a level, with the address of their points. */
    public static Circles circles(String level, String within, double largest, String color) {
        return new Circles(
                "/api/areas/points?level=%s&within=%s".formatted(level, within), largest, Circles.RADIUS, color, color);
    }

    /** Edges, one more than colours, the colours themselves, and the fill of areas without a class. */
    public record Classes(double[] edges, List<String> colors, String absentColor) {}
}

package id.lentera.mapsvg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map with everything that stands around it. Coordinates are fractions of the web mercator square, x to the east and y to the
 * south; a ring is {@code x, y, x, y, ...} without a repeated last point.
 *
 * @param view    what has to be visible
 * @param land    the land around, from the ground up
 * @param borders outlines of levels above, outermost first
 * @param accent  the outline of one area that was chosen; empty for none
 */
public record SvgMap(
        Paper paper,
        Words words,
        List<Entry> legend,
        Extent view,
        List<double[]> land,
        List<Area> areas,
        List<List<double[]>> borders,
        List<double[]> accent,
        List<Circle> circles,
        List<Label> labels) {

    /** Size in pixels of 1/96 inch. */
    public record Paper(int width, int height) {}

    /**
     * @param language of the texts, {@code id} or {@code en}
     * @param footer   source and date, one paragraph each
     * @param demo     mark of sample values, empty without them
     */
    public record Words(
            String language,
            String title,
            String subtitle,
            String legendTitle,
            List<String> remarks,
            List<String> footer,
            String demo) {}

    /** West, north, east and south. */
    public record Extent(double minX, double minY, double maxX, double maxY) {

        public boolean touches(double[] ring) {
            double west = Double.POSITIVE_INFINITY;
            double north = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                north = Math.min(north, ring[i + 1]);
                south = Math.max(south, ring[i + 1]);
            }
            return west <= maxX && east >= minX && north <= maxY && south >= minY;
        }
    }

    /** What an area carries beside or instead of a colour, so that colour alone never tells. */
    public enum Mark {
        NONE,
        HATCH,
        DOTS,
        CROSSES,
        GRID,
        BLANK
    }

    /** @param faded whether it steps back behind the others */
    public record Area(List<double[]> rings, String fill, Mark mark, boolean faded) {}

    /**
     * @param radius in pixels of the paper
     * @param stroke outline
     * @param faded  whether it steps back behind the others
     */
    public record Circle(double x, double y, double radius, String fill, String stroke, boolean faded) {}

    /**
     * A name at a point; names of larger weight are placed first.
     *
     * @param weight size of the area on the web mercator square
     */
    public record Label(double x, double y, String text, double weight) {}

    /**
     * A line of the legend.
     *
     * @param count  areas on the line; null where that says nothing
     * @param radius of a circle as large as on the map; null for a swatch
     */
    public record Entry(
            String fill,
            Mark mark,
            String label,
            @Nullable Integer count,
            @Nullable Double radius) {}
}

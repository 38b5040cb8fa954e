package id.lentera.areas;

import java.util.List;

/**
 * Areas as lines to draw, all simplified together so that neighbours keep one common border. Coordinates are fractions of the web
 * mercator square, x to the east and y to the south; a ring is {@code x, y, x, y, ...}.
 *
 * @param areas   in feature id order
 * @param borders of the levels above, outermost first, dissolved from the same lines
 */
public record AreaShapes(List<Shape> areas, List<Border> borders) {

    /** One area: the rings of all its parts, holes included. */
    public record Shape(int id, String code, List<double[]> rings) {}

    /** The outlines of a level above the drawn one. */
    public record Border(AreaLevel level, List<double[]> rings) {}
}

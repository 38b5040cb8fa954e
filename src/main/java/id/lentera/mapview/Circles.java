package id.lentera.mapview;

/**
 * Circles instead of fills, for counts: a large area must not look important because it is large. The area of a circle follows the
 * figure.
 *
 * @param pointsUrl address of the points in id order
 * @param largest   figure of the largest circle
 * @param radius     radius of the largest circle in pixels
 * @param colorBelow colour of figures below zero, for differences
 */
public record Circles(String pointsUrl, double largest, int radius, String color, String colorBelow) {

    public static final int RADIUS = 30;

    /** The same with a colour of its own for figures below zero. */
    public Circles withColorBelow(String below) {
        return new Circles(pointsUrl, largest, radius, color, below);
    }

    /** Radius of a figure's circle in pixels. */
    public double radiusOf(double value) {
        return largest > 0 ? radius * Math.sqrt(Math.clamp(Math.abs(value) / largest, 0, 1)) : 0;
    }
}

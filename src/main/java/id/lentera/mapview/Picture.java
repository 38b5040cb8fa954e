package id.lentera.mapview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the map in a picture of it. A picture leaves the page, so it carries its own question, legend and sources.
 *
 * @param remarks  sentences below the legend
 * @param footer   source and date, one line each; the credit line of the boundaries is added by the map
 * @param demo     mark of sample values, empty when there are none
 * @param fileName name of the saved file
 * @param width    in pixels of 1/96 inch
 * @param height   in pixels of 1/96 inch
 * @param dense    pixels of the picture for each of them
 */
public record Picture(
        String title,
        String subtitle,
        String legendTitle,
        List<Line> legend,
        List<String> remarks,
        List<String> footer,
        String demo,
        String fileName,
        int width,
        int height,
        double dense) {

    /**
     * One line of the legend.
     *
     * @param kind   {@code class}, {@code circle} or the reason for having no figure
     * @param count  areas on the line; null where that says nothing
     * @param radius radius of a circle in pixels; null for a swatch
     */
    public record Line(
            String kind,
            String color,
            String label,
            @Nullable Integer count,
            @Nullable Double radius) {}
}

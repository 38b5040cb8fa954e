package id.lentera.convergence;

import id.lentera.indicators.Indicator;
import id.lentera.indicators.ValueArray;
import java.util.List;

/**
 * The colours that coverage is drawn over; the same edges for all programmes.
 *
 * @param edges one more than colours, ascending
 */
public record CoverageBackground(
        Indicator indicator, int year, double[] edges, List<String> colors, ValueArray values) {

    /** Place of the class of a figure; -1 for none. */
    public int classOf(double value) {
        for (int i = colors.size() - 1; i >= 0; i--) {
            if (value >= edges[i] && value <= edges[colors.size()]) {
                return i;
            }
        }
        return -1;
    }
}

package id.lentera.charts;

import java.util.List;

/**
 * Cumulated shares against cumulated shares: Lorenz and concentration curves, with the line of equality.
 *
 * @param title    what is drawn, for readers who don't see the picture
 * @param xName    what is cumulated along the horizontal axis
 * @param yName    what is cumulated along the vertical axis
 * @param equality name of the diagonal
 * @param lines    the most important one first
 */
public record CurveChart(String title, String xName, String yName, String equality, List<Line> lines) {

    /** Points from (0, 0) to (1, 1). */
    public record Line(String name, double[] x, double[] y) {}
}

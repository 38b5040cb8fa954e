package id.lentera.charts;

/**
 * One figure of a line.
 *
 * @param value  in the unit of the chart
 * @param text   the figure with its unit, as the reader's language writes it
 * @param source who published it, and remarks; shown with the point
 * @param joined whether a line leads here from the point before; false where the series is broken
 */
public record TrendPoint(int year, double value, String text, String source, boolean joined) {}

package id.lentera.charts;

import java.util.List;

/** The figures of one area over time, ascending. Colour, dash and symbol follow from the place of the line in its chart. */
public record TrendLine(String name, List<TrendPoint> points) {}

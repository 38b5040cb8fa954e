package id.lentera.charts;

import java.util.List;

/**
 * Lines over years.
 *
 * @param title what is measured, for readers who don't see the picture
 * @param unit  in words, at the value axis
 * @param lines the most important one first
 */
public record TrendChart(String title, String unit, List<TrendLine> lines) {}

package id.lentera.areas;

import java.util.List;

/** A window on a list of areas; {@code numberMatched} counts the whole list. */
public record AreaPage(int numberMatched, List<AreaSummary> items) {}

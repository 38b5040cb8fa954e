package id.lentera.filters;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;

/** The map that a filter is asked about. */
public record FilterScope(String indicator, AreaLevel level, AreaCode within, int year) {}

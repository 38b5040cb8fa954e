package id.lentera.indicators.internal;

import id.lentera.indicators.Indicator;

/** A definition with its place in the catalogue. */
public record CatalogRow(Indicator indicator, int position) {}

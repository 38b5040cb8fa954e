package id.lentera.filters.internal;

/** A figure beside that of the map: the name that the filter uses for it, and what it is of which year. */
record FigureColumn(String name, String indicator, int year) {}

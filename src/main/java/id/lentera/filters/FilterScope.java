package id.lentera.filters;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;

/** The map that a filter is asked about. */
public record FilterScope(String indicator, AreaLevel level, AreaCode within, int year) {

    /** The areas without what is shown of them. */
    public String place() {
        return level.slug() + " " + within;
    }
}

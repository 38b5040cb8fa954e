package id.lentera.filters;

import id.lentera.platform.LocalizedText;

/**
 * What a filter can ask about an area.
 *
 * @param name  as expressions write it; an indicator goes by its id, with {@code _2021} behind it for one year
 * @param label in words
 * @param unit  of figures as in {@code Indicator}, empty for everything else
 */
public record Attribute(String name, LocalizedText label, Kind kind, String unit) {

    /** What it is compared with. */
    public enum Kind {
        FIGURE,
        TEXT,
        /** One of a few fixed words. */
        STATE,
        SHAPE
    }
}

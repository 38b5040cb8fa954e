package id.lentera.explorer;

import id.lentera.filters.Filter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the map page draws what it was asked, each part with its own words in the address.
 *
 * @param drawing    how figures become colours or circles
 * @param comparison what they are compared with
 * @param filter     which areas stand out
 * @param programme  the programme drawn over the map, if any
 * @param layers     what else lies on the map
 */
record Look(
        Drawing drawing,
        Comparison comparison,
        Filter filter,
        @Nullable String programme,
        Layers layers) {

    private static final String FILTER = "filter";

    static final Look USUAL = new Look(Drawing.USUAL, Comparison.NONE, Filter.NONE, null, Layers.USUAL);

    static Look parse(Map<String, String> query) {
        return new Look(
                Drawing.parse(query),
                Comparison.parse(query),
                new Filter(query.getOrDefault(FILTER, "")),
                Address.word(query, "program").orElse(null),
                Layers.parse(query));
    }

    /** Puts into an address what is not as usual. */
    void into(Map<String, String> query) {
        drawing.into(query);
        comparison.into(query);
        Address.put(query, FILTER, filter.isNone() ? null : filter);
        Address.put(query, "program", programme);
        layers.into(query);
    }

    Look with(Drawing chosen) {
        return new Look(chosen, comparison, filter, programme, layers);
    }

    Look with(Comparison chosen) {
        return new Look(drawing, chosen, filter, programme, layers);
    }

    Look withProgramme(@Nullable String chosen) {
        return new Look(drawing, comparison, filter, chosen, layers);
    }

    Look with(Filter chosen) {
        return new Look(drawing, comparison, chosen, programme, layers);
    }

    Look with(Layers chosen) {
        return new Look(drawing, comparison, filter, programme, chosen);
    }
}

package id.lentera.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a map is compared with, as an address says it.
 *
 * @param indicator of the other side; null for the same indicator
 * @param year      of the other side; null for the usual one
 */
record Comparison(
        Mode mode, @Nullable String indicator, @Nullable Integer year) {

    /** How two or more sets of figures share the page. */
    enum Mode {
        /** One map, nothing beside it. */
        NONE,
        /** The difference to an earlier year. */
        CHANGE,
        /** Two indicators in one map of three by three colours. */
        PAIR,
        /** One small map per year. */
        PANELS,
        /** Two maps under one another with a handle between them. */
        SWIPE
    }

    static final Comparison NONE = new Comparison(Mode.NONE, null, null);

    /** Reads an address; a word that names no comparison leaves the single map. */
    static Comparison parse(Map<String, String> query) {
        Mode mode = Optional.ofNullable(query.get("compare"))
                .flatMap(word -> Arrays.stream(Mode.values())
                        .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst())
                .orElse(Mode.NONE);
        return mode == Mode.NONE
                ? NONE
                : new Comparison(
                        mode,
                        Address.word(query, "with").orElse(null),
                        Address.number(query, "withYear", 1900, 2100).orElse(null));
    }

    /** Puts into an address what is not as usual. */
    void into(Map<String, String> query) {
        if (mode != Mode.NONE) {
            query.put("compare", mode.name().toLowerCase(Locale.ROOT));
            Address.put(query, "with", indicator);
            Address.put(query, "withYear", year);
        }
    }
}

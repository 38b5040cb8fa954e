package id.lentera.filters.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Attributes that every area has; each also goes by an English name. */
final class Names {

    static final String SHAPE = "batas";

    private static final Map<String, String> ENGLISH = Map.of(
            "code", "kode",
            "name", "nama",
            "parent", "induk",
            "parent_name", "nama_induk",
            "area_km2", "luas_km2",
            "value", "nilai",
            "state", "keadaan",
            "geom", SHAPE);

    private Names() {}

    /** The one name of an attribute; words that are none are as they are. */
    static String canonical(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENGLISH.getOrDefault(small, small);
    }

    /** The English name of an attribute, if it has one. */
    static Stream<String> english(String name) {
        return ENGLISH.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey);
    }
}

package id.lentera.areas.internal.matching;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kabupaten and kota of the source's level 2 polygons.
 *
 * @param byPolygon the regency that kept the polygon's name; later splits have none
 * @param provinces codes of today's provinces within each province of the source
 */
public record RegencyMatches(Map<String, RegisterArea> byPolygon, Map<String, Set<String>> provinces) {

    public @Nullable RegisterArea find(String polygonId) {
        return byPolygon.get(polygonId);
    }

    /** Regencies that existed when the source was drawn. */
    Set<RegisterArea> known() {
        return new HashSet<>(byPolygon.values());
    }
}

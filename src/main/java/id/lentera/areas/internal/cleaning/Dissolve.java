package id.lentera.areas.internal.cleaning;

import id.lentera.platform.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Joins faces to areas and areas to their parents, so that all levels share their borders. Areas are named by dotted codes. */
final class Dissolve {

    private Dissolve() {}

    /**
     * All areas that the faces make up, parents included.
     *
     * @param codes code of the area by owner; null where the owner is not drawn
     */
    static Map<String, Geometry> areas(Map<Integer, List<Polygon>> faces, List<@Nullable String> codes) {
        Map<String, List<Geometry>> pieces = new TreeMap<>();
        faces.forEach((owner, list) -> {
            String code = codes.get(owner);
            if (code != null) {
                pieces.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(list);
            }
        });
        Map<String, Geometry> areas = new HashMap<>();
        for (int depth = 4; depth > 0; depth--) {
            Map<String, Geometry> level = unite(pieces, depth);
            areas.putAll(level);
            level.forEach(
                    (code, geometry) -> parent(code).ifPresent(p -> pieces.computeIfAbsent(p, _ -> new ArrayList<>())
                            .add(geometry)));
        }
        return areas;
    }

    private static Map<String, Geometry> unite(Map<String, List<Geometry>> pieces, int depth) {
        Map<String, Geometry> level = new HashMap<>();
        pieces.forEach((code, list) -> {
            if (code.split("\\.").length == depth) {
                level.put(code, CoverageUnion.union(list.toArray(Geometry[]::new)));
            }
        });
        Cancelled.check();
        if (!CoverageValidator.isValid(level.values().toArray(Geometry[]::new))) {
            throw ProblemException.badRequest(
                    "coverage-invalid",
                    "Batas wilayah masih bertumpang tindih atau bercelah setelah dibersihkan; batas tidak dimuat.",
                    "Boundaries still overlap or leave gaps after cleaning; they are not loaded.");
        }
        return level;
    }

    private static Optional<String> parent(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }
}

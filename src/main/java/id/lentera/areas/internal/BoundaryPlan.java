package id.lentera.areas.internal;

import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.MatchMethod;
import id.lentera.areas.internal.matching.RegisterArea;
import id.lentera.areas.internal.matching.SourceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Which area each polygon becomes part of. A village polygon becomes its village, or an unregistered area of the kecamatan it lies in; a
 * kecamatan polygon of a place without villages becomes part of its kabupaten; a lake becomes part of nothing.
 */
final class BoundaryPlan {

    private static final int MAX_NUMBER = 99_999;

    /** A polygon that matched nothing, as an area of its own. */
    record Unregistered(String code, String name, String parent) {}

    private final List<BoundaryPolygons.Read> polygons;
    private final List<@Nullable String> codes = new ArrayList<>();
    private final List<Unregistered> unregistered = new ArrayList<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    BoundaryPlan(List<BoundaryPolygons.Read> polygons) {
        this.polygons = polygons;
        polygons.forEach(polygon -> codes.add(plan(polygon)));
    }

    /** Code of the area by number of polygon; null where the polygon is not drawn. */
    List<@Nullable String> codes() {
        return codes;
    }

    List<Unregistered> unregistered() {
        return unregistered;
    }

    private @Nullable String plan(BoundaryPolygons.Read polygon) {
        Match match = polygon.match();
        RegisterArea regency = match.regency();
        if (match.method() == MatchMethod.NOT_AN_AREA || regency == null) {
            return null;
        }
        if (match.source().level() == 3) {
            return regency.code();
        }
        return match.area() != null ? match.area().code() : add(match, districtOf(polygon, regency));
    }

    private @Nullable String add(Match match, @Nullable RegisterArea district) {
        if (district == null) {
            return null;
        }
        int number = lastNumber.merge(district.code(), 1, Integer::sum);
        if (number > MAX_NUMBER) {
            throw new IllegalStateException("Too many unmatched polygons in " + district.code());
        }
        String code = "%s.X%03d".formatted(district.code(), number);
        unregistered.add(new Unregistered(code, SourceNames.words(match.source().name()), district.code()));
        return code;
    }

    /** The matched kecamatan, or for a polygon of none (forest, renamed since) the one of the nearest polygon in the kabupaten. */
    private @Nullable RegisterArea districtOf(BoundaryPolygons.Read polygon, RegisterArea regency) {
        RegisterArea known = polygon.match().district();
        if (known != null) {
            return known;
        }
        Envelope place = polygon.geometry().getEnvelopeInternal();
        return polygons.stream()
                .filter(p ->
                        p.match().district() != null && regency.equals(p.match().regency()))
                .sorted(Comparator.comparingDouble(
                        p -> place.distance(p.geometry().getEnvelopeInternal())))
                .limit(12)
                .min(Comparator.comparingDouble(p -> p.geometry().distance(polygon.geometry())))
                .map(p -> Objects.requireNonNull(p.match().district()))
                .orElse(null);
    }
}

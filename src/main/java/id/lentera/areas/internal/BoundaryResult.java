package id.lentera.areas.internal;

import id.lentera.areas.internal.cleaning.Coverage;
import id.lentera.areas.internal.cleaning.EllipsoidArea;
import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.MatchMethod;
import id.lentera.areas.internal.matching.Matches;
import id.lentera.areas.internal.matching.RegisterArea;
import id.lentera.areas.internal.matching.Source;
import id.lentera.areas.internal.matching.SourceArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything an import has worked out before it writes. */
public record BoundaryResult(
        Source source, Matches matches, BoundaryPolygons polygons, BoundaryPlan plan, Coverage coverage) {

    public int polygonsRead() {
        return polygons.list().size() + polygons.withoutGeometry().size();
    }

    /** Polygons that became part of an area. */
    public int polygonsDrawn() {
        return (int) plan.codes().stream().filter(Objects::nonNull).count();
    }

    /** Matches of all polygons in scope. */
    List<Match> listMatches() {
        return Stream.concat(
                        polygons.list().stream().map(BoundaryPolygons.Read::match), polygons.withoutGeometry().stream())
                .toList();
    }

    /** Codes of the unregistered areas by key of the polygon. */
    Map<String, String> unregisteredCodes() {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < plan.codes().size(); i++) {
            Match match = polygons.list().get(i).match();
            String code = plan.codes().get(i);
            if (match.method() == MatchMethod.UNMATCHED && match.source().level() == 4 && code != null) {
                codes.put(match.source().id(), code);
            }
        }
        return codes;
    }

    /** Square kilometres as the source draws them, of areas that are not dissolved from others. */
    Map<String, Double> sourceAreas() {
        Map<String, Double> areas = new HashMap<>();
        for (int i = 0; i < plan.codes().size(); i++) {
            BoundaryPolygons.Read polygon = polygons.list().get(i);
            String code = plan.codes().get(i);
            if (code != null && polygon.match().source().level() == 4) {
                areas.merge(code, EllipsoidArea.squareKilometres(polygon.geometry()), Double::sum);
            }
        }
        return areas;
    }

    /** The BPS codes of the source's division, of all areas that its polygons were recognised as, in scope or not. */
    List<BpsCodeFile.Pair> bpsCodes() {
        List<BpsCodeFile.Pair> pairs = new ArrayList<>();
        for (SourceArea polygon : source.level(2)) {
            add(polygon, matches.regencies().find(polygon.id()), pairs);
        }
        matches.districts().values().forEach(match -> add(match.source(), match.area(), pairs));
        matches.villages().values().forEach(match -> add(match.source(), match.area(), pairs));
        return pairs;
    }

    private static void add(SourceArea polygon, @Nullable RegisterArea area, List<BpsCodeFile.Pair> pairs) {
        if (area != null && polygon.bpsCode().matches("\\d{4,10}")) {
            pairs.add(new BpsCodeFile.Pair(polygon.bpsCode(), area.code(), 0));
        }
    }
}

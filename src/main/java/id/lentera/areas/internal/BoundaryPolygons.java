package id.lentera.areas.internal;

import id.lentera.areas.internal.cleaning.OwnedPolygon;
import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.MatchMethod;
import id.lentera.areas.internal.matching.Matches;
import id.lentera.areas.internal.matching.Source;
import id.lentera.areas.internal.matching.SourceArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The polygons in scope, in file order, with what they matched. Their position in the list is their number as owner of faces. */
final class BoundaryPolygons {

    /** A polygon read; {@code repaired} when it crossed itself as it came. */
    record Read(Match match, Geometry geometry, boolean repaired) {}

    private final List<Read> polygons = new ArrayList<>();
    private final List<Match> withoutGeometry = new ArrayList<>();

    private BoundaryPolygons() {}

    /** The files as read: attributes of all levels, geometries of those levels that may be drawn, by key. */
    record Files(Source source, Map<String, MultiPolygon> geometries) {}

    /** Reads each file once: what the polygons match, and so which of them are in scope, shows only when all are known. */
    static Files readFiles(Path packages, BoundaryScope scope) {
        List<SourceArea> areas = new ArrayList<>();
        Map<String, MultiPolygon> geometries = new HashMap<>();
        for (int level = 1; level <= 4; level++) {
            GadmReader.read(packages, level, scope::mayWant, feature -> {
                areas.add(feature.area());
                if (feature.geometry() != null) {
                    geometries.put(feature.area().id(), feature.geometry());
                }
            });
        }
        return new Files(new Source(areas), geometries);
    }

    static BoundaryPolygons of(Files files, BoundaryScope scope, Matches matches) {
        BoundaryPolygons polygons = new BoundaryPolygons();
        for (int level = 3; level <= 4; level++) {
            for (SourceArea area : files.source().level(level)) {
                Match match = matches.get(area);
                if (scope.wants(match)) {
                    polygons.add(match, files.geometries().get(area.id()));
                }
            }
        }
        return polygons;
    }

    private void add(Match match, @Nullable Geometry geometry) {
        if (geometry == null) {
            withoutGeometry.add(new Match(match.source(), MatchMethod.NOT_AN_AREA, null, null, match.regency()));
        } else if (geometry.isValid()) {
            polygons.add(new Read(match, geometry, false));
        } else {
            polygons.add(new Read(match, GeometryFixer.fix(geometry), true));
        }
    }

    List<Read> list() {
        return polygons;
    }

    /** Polygons of which no ring has an area: counted, but no area can come of them. */
    List<Match> withoutGeometry() {
        return withoutGeometry;
    }

    /** Every part with the number of its polygon. */
    List<OwnedPolygon> parts() {
        List<OwnedPolygon> parts = new ArrayList<>();
        for (int owner = 0; owner < polygons.size(); owner++) {
            Geometry geometry = polygons.get(owner).geometry();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                    parts.add(new OwnedPolygon(owner, polygon));
                }
            }
        }
        return parts;
    }
}

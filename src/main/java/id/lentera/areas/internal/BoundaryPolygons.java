package id.lentera.areas.internal;

import id.lentera.areas.internal.cleaning.OwnedPolygon;
import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.MatchMethod;
import id.lentera.areas.internal.matching.Matches;
import id.lentera.areas.internal.matching.Source;
import id.lentera.areas.internal.matching.SourceArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The polygons in scope, in file order, with what they matched. Their position in the list is their number as owner of faces. */
final class BoundaryPolygons {

    /** A polygon read; {@code repaired} when it crossed itself as it came. */
    record Read(Match match, Geometry geometry, boolean repaired) {}

    private final List<Read> polygons = new ArrayList<>();
    private final List<Match> withoutGeometry = new ArrayList<>();

    private BoundaryPolygons() {}

    /** All levels without geometry. */
    static Source readSource(Path packages) {
        List<SourceArea> areas = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            GadmReader.read(packages, level, _ -> false, feature -> areas.add(feature.area()));
        }
        return new Source(areas);
    }

    static BoundaryPolygons read(Path packages, BoundaryScope scope, Matches matches) {
        BoundaryPolygons read = new BoundaryPolygons();
        for (int level = 3; level <= 4; level++) {
            GadmReader.read(packages, level, area -> scope.wants(matches.get(area)), feature -> {
                Match match = matches.get(feature.area());
                if (scope.wants(match)) {
                    read.add(match, feature.geometry());
                }
            });
        }
        return read;
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

package id.lentera.areas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the polygons of the active boundary set and the register found each other. It adds up: polygons are those matched by code, name and
 * near name, unmatched ones and those that are no areas; registered areas are those with and without a polygon.
 *
 * @param total over all rows, by level of the polygons
 */
public record MatchReport(BoundaryEdition edition, List<Row> rows, List<Row> total) {

    /** The boundary set reported on. {@code year} is that of the administrative division it shows. */
    public record BoundaryEdition(
            String name,
            String sourceId,
            String sourceTitle,
            @Nullable String licence,
            int year,
            String scope,
            Instant loadedAt) {}

    /**
     * One kabupaten or kota.
     *
     * @param code  null for polygons of no kabupaten, and in totals
     * @param level of the polygons and of the registered areas counted: kecamatan outside the scope of villages
     */
    public record Row(
            @Nullable String code,
            @Nullable String name,
            String province,
            String level,
            int polygons,
            int byCode,
            int byName,
            int byNearName,
            int unmatched,
            int notAnArea,
            int registered,
            int withPolygon) {

        public int withoutPolygon() {
            return registered - withPolygon;
        }

        Row plus(Row other) {
            return new Row(
                    null,
                    null,
                    "",
                    level,
                    polygons + other.polygons,
                    byCode + other.byCode,
                    byName + other.byName,
                    byNearName + other.byNearName,
                    unmatched + other.unmatched,
                    notAnArea + other.notAnArea,
                    registered + other.registered,
                    withPolygon + other.withPolygon);
        }
    }

    /**
     * A polygon that matched nothing.
     *
     * @param code    of the unregistered area that keeps it; null where only its kabupaten is drawn
     * @param areaKm2 of that area
     */
    public record UnmatchedPolygon(
            String sourceCode,
            String sourceName,
            String sourceParent,
            @Nullable String code,
            @Nullable Double areaKm2) {}

    /** A registered area that no polygon was found for. */
    public record AreaWithoutPolygon(String code, String name, String parent) {}
}

package id.lentera.featurestore;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A column as the catalogue names it. {@code srid} is 0 where unknown or where the column is no geometry. */
record Column(
        String name,
        ColumnType type,
        boolean nullable,
        int srid,
        @Nullable String geometryType) {

    /** The name as an SQL identifier. Only names read from the catalogue become identifiers. */
    String quoted() {
        return quote(name);
    }

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** What the select list holds for this column. */
    String selected() {
        return switch (type) {
            case GEOMETRY -> "ST_AsEWKB(" + quoted() + ")";
            case TEXT_FORM -> quoted() + "::text";
            default -> quoted();
        };
    }

    /** The order Java gives to strings: by character instead of by language (characters beyond the BMP come last). */
    String ordered() {
        return type == ColumnType.TEXT ? quoted() + " COLLATE \"C\"" : quoted();
    }

    Class<?> binding() {
        if (type != ColumnType.GEOMETRY || geometryType == null) {
            return type.binding();
        }
        return switch (geometryType.toUpperCase(Locale.ROOT)) {
            case "POINT" -> Point.class;
            case "LINESTRING" -> LineString.class;
            case "POLYGON" -> Polygon.class;
            case "MULTIPOINT" -> MultiPoint.class;
            case "MULTILINESTRING" -> MultiLineString.class;
            case "MULTIPOLYGON" -> MultiPolygon.class;
            case "GEOMETRYCOLLECTION" -> GeometryCollection.class;
            default -> Geometry.class;
        };
    }
}

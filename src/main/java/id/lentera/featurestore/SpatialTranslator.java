package id.lentera.featurestore;

import id.lentera.featurestore.FilterTranslator.Translation;
import java.util.Optional;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.locationtech.jts.geom.Geometry;

/**
 * Spatial filters between a geometry column and a geometry, in the coordinate system of the column, longitude first. The
 * envelopes meet first (the spatial index answers that), PostGIS decides exactly or leaves the decision to memory.
 */
final class SpatialTranslator {

    private SpatialTranslator() {}

    static Translation translate(Relation relation, BinarySpatialOperator filter) {
        Optional<Geometry> given = Literals.geometry(filter.getExpression2());
        Optional<Column> column = filter.getExpression1() instanceof PropertyName property
                ? geometry(relation, property.getPropertyName())
                : Optional.empty();
        if (given.isEmpty() || column.isEmpty()) {
            return FilterTranslator.memory(filter);
        }
        boolean decidable = Literals.decidable(given.get());
        byte[] wkb = Literals.wkb(given.get());
        return switch (filter) {
            // GeoTools' BBOX is exact: a polygon whose envelope alone reaches into the box is not in it
            case BBOX _ when decidable -> exact("ST_Intersects", column.get(), wkb);
            case Intersects _ when decidable -> exact("ST_Intersects", column.get(), wkb);
            case Within _ when decidable -> exact("ST_Within", column.get(), wkb);
            case Contains _ when decidable -> exact("ST_Contains", column.get(), wkb);
            case BBOX _, Intersects _, Within _, Contains _, Equals _, Touches _, Crosses _, Overlaps _ ->
                new Translation(meets(column.get(), wkb), filter);
            default -> FilterTranslator.memory(filter);
        };
    }

    private static Translation exact(String function, Column geometry, byte[] wkb) {
        String call = " AND %s(%s, ST_GeomFromWKB(?, %d)))".formatted(function, geometry.quoted(), geometry.srid());
        Fragment meets = meets(geometry, wkb);
        return FilterTranslator.exact(new Fragment("(" + meets.sql(), meets.parameters()).then(Fragment.of(call, wkb)));
    }

    private static Fragment meets(Column geometry, byte[] wkb) {
        return Fragment.of("%s && ST_GeomFromWKB(?, %d)".formatted(geometry.quoted(), geometry.srid()), wkb);
    }

    private static Optional<Column> geometry(Relation relation, String attribute) {
        return (attribute.isEmpty() ? relation.defaultGeometry() : relation.find(attribute))
                .filter(column -> column.type() == ColumnType.GEOMETRY);
    }
}

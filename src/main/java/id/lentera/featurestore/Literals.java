package id.lentera.featurestore;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/**
 * Values of a filter that can be bound so that SQL decides exactly as GeoTools does in memory. GeoTools converts between types
 * with rules of its own (5.5 becomes 5 beside an integer, '10' a number beside '9'): such pairs stay in memory.
 */
final class Literals {

    /** Up to here every whole number is a double, so that both ways of comparing agree. */
    private static final long EXACT = 1L << 53;

    private Literals() {}

    /** The parameter for an equality with the column, or empty. */
    static Optional<Object> equal(Column column, Expression expression) {
        return value(expression).flatMap(value -> switch (column.type()) {
            case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case TEXT -> text(value);
            default -> number(column.type(), value);
        });
    }

    /**
     * The parameter for an order comparison with the column, or empty. Numbers are compared as doubles; texts that look like
     * numbers are compared as such, which SQL doesn't do.
     */
    static Optional<Object> ordered(Column column, Expression expression) {
        return value(expression).flatMap(value -> switch (column.type()) {
            case TEXT -> orderedText(value).filter(text -> !looksNumeric((String) text));
            case SHORT, INTEGER, LONG, FLOAT, DOUBLE, NUMERIC -> number(ColumnType.DOUBLE, value);
            default -> Optional.empty();
        });
    }

    /**
     * The parameter for a boundary of BETWEEN, where texts are texts and decimals are compared digit by digit. (GeoTools puts
     * minus zero below zero here and nowhere else; SQL doesn't.)
     */
    static Optional<Object> boundary(Column column, Expression expression) {
        return value(expression).flatMap(value -> switch (column.type()) {
            case TEXT -> orderedText(value);
            case NUMERIC -> number(ColumnType.NUMERIC, value).map(number -> BigDecimal.valueOf((Double) number));
            default -> number(column.type(), value);
        });
    }

    private static Optional<Object> value(Expression expression) {
        return expression instanceof Literal literal ? Optional.ofNullable(literal.getValue()) : Optional.empty();
    }

    private static Optional<Object> text(Object value) {
        return value instanceof String text && storable(text) ? Optional.of(text) : Optional.empty();
    }

    /** Beyond these characters the order of code points and Java's order of code units part. */
    private static Optional<Object> orderedText(Object value) {
        return text(value).filter(text -> ((String) text).chars().allMatch(c -> c < Character.MIN_SURROGATE));
    }

    /** Whether PostgreSQL can hold the text: no zero character, no half of a surrogate pair. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean looksNumeric(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static Optional<Object> number(ColumnType type, Object value) {
        boolean whole = value instanceof Long || value instanceof Integer || value instanceof Short;
        if (whole && Math.abs(((Number) value).doubleValue()) <= EXACT) {
            return whole(type, ((Number) value).longValue());
        }
        boolean fraction = value instanceof Double d && Double.isFinite(d);
        boolean floating = type == ColumnType.DOUBLE || type == ColumnType.NUMERIC;
        return fraction && floating ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> whole(ColumnType type, long value) {
        return switch (type) {
            case SHORT -> value == (short) value ? Optional.of(value) : Optional.empty();
            case INTEGER -> value == (int) value ? Optional.of(value) : Optional.empty();
            case LONG -> Optional.of(value);
            case DOUBLE, NUMERIC -> Optional.of((double) value);
            default -> Optional.empty();
        };
    }

    /** The geometry of a spatial filter, if it can be written down for PostGIS. */
    static Optional<Geometry> geometry(Expression expression) {
        return value(expression).map(Literals::geometry).filter(geometry -> !geometry.isEmpty() && isFinite(geometry));
    }

    /** Whether PostGIS and JTS decide alike: about invalid shapes (a box without width is one) and mixtures they differ. */
    static boolean decidable(Geometry geometry) {
        return geometry.getClass() != GeometryCollection.class && geometry.isValid();
    }

    static byte[] wkb(Geometry geometry) {
        return new WKBWriter(2).write(geometry);
    }

    private static @Nullable Geometry geometry(Object value) {
        if (value instanceof ReferencedEnvelope || value instanceof Envelope) {
            return new GeometryFactory().toGeometry((Envelope) value);
        }
        return value instanceof Geometry geometry ? geometry : null;
    }

    private static boolean isFinite(Geometry geometry) {
        for (Coordinate coordinate : geometry.getCoordinates()) {
            if (!Double.isFinite(coordinate.x) || !Double.isFinite(coordinate.y)) {
                return false;
            }
        }
        return true;
    }
}

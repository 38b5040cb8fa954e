package id.lentera.featurestore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.geotools.geometry.jts.ReferencedEnvelope;

/** Bounding boxes as four numbers of a row. */
final class Boxes {

    private Boxes() {}

    /** What one row of an answer says. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static String corners(String box) {
        return "ST_XMin(%1$s), ST_YMin(%1$s), ST_XMax(%1$s), ST_YMax(%1$s)".formatted(box);
    }

    /** Widens the bounds by the row; a row of nothing leaves them. */
    static ReferencedEnvelope expand(ReferencedEnvelope bounds, ResultSet row) throws SQLException {
        double west = row.getDouble(1);
        if (!row.wasNull()) {
            bounds.expandToInclude(west, row.getDouble(2));
            bounds.expandToInclude(row.getDouble(3), row.getDouble(4));
        }
        return bounds;
    }
}

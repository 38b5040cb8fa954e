package id.lentera.areas.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.BoundaryEdition;
import id.lentera.platform.Geometries;
import id.lentera.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the polygons of the active boundary set. */
@Repository
public class ShapeStore {

    private static final String SHAPES = Sql.of(ShapeStore.class, "area-shapes.sql");
    private static final String COUNT = Sql.of(ShapeStore.class, "area-shapes-count.sql");

    private static final String CREDIT = Sql.of(ShapeStore.class, "boundary-credit.sql");
    private static final String EDITION = Sql.of(ShapeStore.class, "boundary-edition.sql");

    private final JdbcClient jdbc;

    ShapeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A polygon in EPSG:4326. */
    public record StoredShape(int id, String code, Geometry geometry) {}

    public int count(AreaLevel level, AreaCode within) {
        return jdbc.sql(COUNT)
                .param("level", level.number())
                .param("prefix", AreaStore.codePrefix(within))
                .param("code", within.value())
                .query(Integer.class)
                .single();
    }

    /** The credit line of the active boundary set. */
    public Optional<String> findCredit() {
        return jdbc.sql(CREDIT)
                .query((row, _) -> new BoundaryCredit(
                                row.getString("publisher"), row.getString("title"), row.getString("licence"))
                        .line())
                .optional();
    }

    public Optional<BoundaryEdition> findEdition() {
        return jdbc.sql(EDITION).query(BoundaryEdition.class).optional();
    }

    /** In feature id order. */
    public List<StoredShape> list(AreaLevel level, AreaCode within) {
        return jdbc.sql(SHAPES)
                .param("level", level.number())
                .param("prefix", AreaStore.codePrefix(within))
                .param("code", within.value())
                .query((row, _) -> shape(row))
                .list();
    }

    private static StoredShape shape(ResultSet row) throws SQLException {
        try {
            Geometry geometry = new WKBReader(Geometries.FACTORY).read(row.getBytes("geom"));
            return new StoredShape(row.getInt("fid"), row.getString("code"), geometry);
        } catch (ParseException e) {
            throw new IllegalStateException("The polygon of area " + row.getString("code") + " cannot be read", e);
        }
    }
}

package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.internal.cleaning.Shape;
import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.Register;
import id.lentera.areas.internal.matching.RegisterArea;
import id.lentera.areas.internal.matching.Source;
import id.lentera.platform.Geometries;
import id.lentera.platform.Sql;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes boundary sets, within the caller's transaction. */
@Repository
public class BoundaryStore {

    private static final String REGISTER = Sql.of(BoundaryStore.class, "boundary-register.sql");
    private static final String STAGE = Sql.of(BoundaryStore.class, "unregistered-stage.sql");
    private static final String UPSERT = Sql.of(BoundaryStore.class, "unregistered-upsert.sql");
    private static final String INSERT_SET = Sql.of(BoundaryStore.class, "boundary-set-insert.sql");

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Clock clock;

    BoundaryStore(JdbcClient jdbc, DataSource dataSource, Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The areas of the register, in code order. */
    public Register readRegister() {
        return new Register(jdbc.sql(REGISTER)
                .query((r, n) -> new RegisterArea(
                        r.getInt("id"),
                        r.getInt("fid"),
                        AreaLevel.of(r.getInt("level")),
                        r.getString("code"),
                        r.getString("name"),
                        r.getString("name_key"),
                        r.getString("kind"),
                        r.getString("bps_code")))
                .list());
    }

    /** Whether a boundary set with this content is what readers see. */
    public boolean isActive(String checksum) {
        return jdbc.sql("SELECT count(*) FROM boundary_set WHERE active AND checksum = :checksum")
                        .param("checksum", checksum)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Checksum of the register that is loaded; empty when there is none. */
    public String registerChecksum() {
        return jdbc.sql(
                        "SELECT checksum FROM batch WHERE kind = 'REGISTER' AND status = 'ACTIVE' ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Adds areas for polygons without register entry. Their ids stay when a later set has the same codes. */
    void upsertUnregistered(List<BoundaryPlan.Unregistered> areas) {
        jdbc.sql(STAGE).update();
        try (CopyRows rows =
                new CopyRows(dataSource, "COPY unregistered_stage (code, name, name_key, parent) FROM STDIN")) {
            areas.forEach(area -> rows.add(area.code(), area.name(), NameKey.of(area.name()), area.parent()));
            rows.finish();
        }
        jdbc.sql(UPSERT).param("level", AreaLevel.VILLAGE.number()).update();
    }

    /** Keys of all areas by code. */
    Map<String, AreaRow> readKeys() {
        Map<String, AreaRow> keys = new HashMap<>();
        jdbc.sql("SELECT code, id, fid, name FROM area").query(r -> {
            keys.put(r.getString("code"), new AreaRow(r.getInt("id"), r.getInt("fid"), r.getString("name")));
        });
        return keys;
    }

    /** Removes the active set and puts a new one in its place. Returns its key. */
    int replaceSet(BoundarySet set, long batch) {
        jdbc.sql("DELETE FROM boundary_set").update();
        return jdbc.sql(INSERT_SET)
                .param("name", set.name())
                .param("source", set.source())
                .param("batch", batch)
                .param("year", set.year())
                .param("scope", set.scope())
                .param("checksum", set.checksum())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void insertBoundaries(
            int set, Map<String, Shape> shapes, Map<String, Double> sourceAreas, Map<String, AreaRow> keys) {
        WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, true);
        try (CopyRows rows = new CopyRows(
                dataSource,
                "COPY boundary (boundary_set_id, area_id, geom, area_km2, source_area_km2, label) FROM STDIN")) {
            shapes.forEach((code, shape) -> rows.add(
                    set,
                    Objects.requireNonNull(keys.get(code), code).id(),
                    hex(wkb, shape.geometry()),
                    shape.squareKilometres(),
                    sourceAreas.get(code),
                    hex(wkb, shape.label())));
            rows.finish();
        }
    }

    /** What happened to each polygon; {@code codes} are those of the areas the polygons became, by position. */
    void insertMatches(
            int set, Collection<Match> matches, Map<String, String> codes, Source source, Map<String, AreaRow> keys) {
        try (CopyRows rows = new CopyRows(
                dataSource,
                "COPY boundary_match (boundary_set_id, source_level, source_code, source_name, source_parent, method, area_id,"
                        + " regency_id) FROM STDIN")) {
            for (Match match : matches) {
                RegisterArea area = match.area();
                RegisterArea regency = match.regency();
                String unregistered = codes.get(match.source().id());
                rows.add(
                        set,
                        match.source().level(),
                        match.source().id(),
                        match.source().name(),
                        source.path(match.source()),
                        match.method(),
                        area != null ? (Integer) area.id() : idOf(unregistered, keys),
                        regency == null ? null : regency.id());
            }
            rows.finish();
        }
        jdbc.sql("ANALYZE boundary, boundary_match").update();
    }

    private static @Nullable Integer idOf(@Nullable String code, Map<String, AreaRow> keys) {
        return code == null
                ? null
                : Objects.requireNonNull(keys.get(code), code).id();
    }

    private static String hex(WKBWriter wkb, Geometry geometry) {
        geometry.setSRID(Geometries.WGS84);
        return WKBWriter.toHex(wkb.write(geometry));
    }

    /** Keys and name of an area. */
    record AreaRow(int id, int fid, String name) {}
}

package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPoints;
import id.lentera.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads areas from the database. */
@Repository
public class AreaStore {

    private static final String IDS = Sql.of(AreaStore.class, "area-ids.sql");
    private static final String BY_CODE = Sql.of(AreaStore.class, "area-by-code.sql");
    private static final String BY_FORMER_CODE = Sql.of(AreaStore.class, "area-by-former-code.sql");
    private static final String BY_BPS = Sql.of(AreaStore.class, "area-by-bps.sql");
    private static final String BY_ID = Sql.of(AreaStore.class, "area-by-id.sql");
    private static final String ANCESTORS = Sql.of(AreaStore.class, "area-ancestors.sql");
    private static final String CHILDREN = Sql.of(AreaStore.class, "area-children.sql");
    private static final String NEIGHBOURS = Sql.of(AreaStore.class, "area-neighbours.sql");
    private static final String VERSION = Sql.of(AreaStore.class, "areas-version.sql");
    private static final String INDEX = Sql.of(AreaStore.class, "area-index.sql");
    private static final String POINTS = Sql.of(AreaStore.class, "area-points.sql");

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code that was given up means the area that stands for it today. */
    public Optional<Area> findByCode(String code) {
        Optional<Area> found =
                jdbc.sql(BY_CODE).param("code", code).query(AreaStore::area).optional();
        return found.filter(Area::registered).isPresent()
                ? found
                : jdbc.sql(BY_FORMER_CODE)
                        .param("code", code)
                        .query(AreaStore::area)
                        .optional()
                        .or(() -> found);
    }

    /** Keys by code, in one question to the database for all registered codes. */
    public Map<String, Integer> findIds(Collection<String> codes) {
        Map<String, Integer> ids = new HashMap<>();
        jdbc.sql(IDS)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> ids.put(row.getString("code"), row.getInt("id")))
                .list();
        codes.stream().filter(code -> !ids.containsKey(code)).forEach(code -> findByCode(code)
                .ifPresent(area -> ids.put(code, area.id())));
        return ids;
    }

    public Optional<Area> findByBps(String bpsCode) {
        return jdbc.sql(BY_BPS).param("code", bpsCode).query(AreaStore::area).optional();
    }

    public Optional<Area> findById(int id) {
        return jdbc.sql(BY_ID).param("id", id).query(AreaStore::area).optional();
    }

    public List<Area> listAncestors(int id) {
        return jdbc.sql(ANCESTORS).param("id", id).query(AreaStore::area).list();
    }

    public List<Area> listChildren(int id) {
        return jdbc.sql(CHILDREN).param("id", id).query(AreaStore::area).list();
    }

    public List<Area> listNeighbours(int id) {
        return jdbc.sql(NEIGHBOURS).param("id", id).query(AreaStore::area).list();
    }

    /** Changes whenever a register or a boundary set is loaded. */
    public String readVersion() {
        return jdbc.sql(VERSION).query(String.class).single();
    }

    /** Polygons without a register entry only as far as the active boundary set has them. */
    public AreaIndex readIndex(AreaLevel level, Area within) {
        List<IndexRow> rows = new ArrayList<>();
        jdbc.sql(INDEX)
                .param("level", level.number())
                .param("prefix", codePrefix(within.code()))
                .param("code", within.code().value())
                .query(r -> {
                    rows.add(new IndexRow(
                            r.getInt("fid"),
                            r.getString("code"),
                            r.getString("name"),
                            r.getString("parent"),
                            r.getBoolean("registered")));
                });
        int n = rows.size();
        AreaIndex index = new AreaIndex(new int[n], new String[n], new String[n], new String[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            IndexRow row = rows.get(i);
            index.ids()[i] = row.fid();
            index.codes()[i] = row.code();
            index.names()[i] = row.name();
            index.parents()[i] = row.parent();
            index.registered()[i] = row.registered();
        }
        return index;
    }

    public AreaPoints readPoints(AreaLevel level, Area within) {
        List<PointRow> rows = jdbc.sql(POINTS)
                .param("level", level.number())
                .param("prefix", codePrefix(within.code()))
                .param("code", within.code().value())
                .query((r, _) -> new PointRow(r.getInt("fid"), r.getDouble("lng"), r.getDouble("lat")))
                .list();
        return new AreaPoints(
                rows.stream().mapToInt(PointRow::fid).toArray(),
                rows.stream().mapToDouble(PointRow::lng).toArray(),
                rows.stream().mapToDouble(PointRow::lat).toArray());
    }

    /** Pattern of the codes below an area. Codes carry their ancestors' codes, so a prefix search needs no recursion. */
    static String codePrefix(AreaCode within) {
        return within.level() == AreaLevel.NATION ? "%" : within.value() + ".%";
    }

    static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getInt("id"),
                AreaLevel.of(row.getInt("level")),
                row.getInt("fid"),
                new AreaCode(row.getString("code")),
                row.getString("bps_code"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("parent_id", Integer.class),
                row.getBoolean("registered"));
    }

    private record PointRow(int fid, double lng, double lat) {}

    private record IndexRow(int fid, String code, String name, String parent, boolean registered) {}
}

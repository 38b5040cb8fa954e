package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.MatchReport.AreaWithoutPolygon;
import id.lentera.areas.MatchReport.BoundaryEdition;
import id.lentera.areas.MatchReport.Row;
import id.lentera.areas.MatchReport.UnmatchedPolygon;
import id.lentera.platform.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the match report from the database. */
@Repository
public class MatchReportStore {

    private static final String EDITION = Sql.of(MatchReportStore.class, "match-report-set.sql");
    private static final String ROWS = Sql.of(MatchReportStore.class, "match-report.sql");
    private static final String UNMATCHED = Sql.of(MatchReportStore.class, "match-report-unmatched.sql");
    private static final String WITHOUT = Sql.of(MatchReportStore.class, "match-report-without.sql");

    private final JdbcClient jdbc;

    MatchReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BoundaryEdition> findEdition() {
        return jdbc.sql(EDITION)
                .query((r, _) -> new BoundaryEdition(
                        r.getString("name"),
                        r.getString("source_id"),
                        r.getString("title"),
                        r.getString("licence"),
                        r.getInt("year"),
                        r.getString("scope"),
                        r.getTimestamp("created_at").toInstant()))
                .optional();
    }

    public List<Row> listRows() {
        return jdbc.sql(ROWS)
                .query((r, _) -> new Row(
                        r.getString("code"),
                        r.getString("name"),
                        r.getString("province"),
                        AreaLevel.of(r.getInt("level")).slug(),
                        r.getInt("polygons"),
                        r.getInt("by_code"),
                        r.getInt("by_name"),
                        r.getInt("by_near_name"),
                        r.getInt("unmatched"),
                        r.getInt("not_an_area"),
                        r.getInt("registered"),
                        r.getInt("with_polygon")))
                .list();
    }

    public List<UnmatchedPolygon> listUnmatched(Area regency) {
        return jdbc.sql(UNMATCHED)
                .param("id", regency.id())
                .query((r, _) -> new UnmatchedPolygon(
                        r.getString("source_code"),
                        r.getString("source_name"),
                        r.getString("source_parent"),
                        r.getString("code"),
                        r.getObject("area_km2", Double.class)))
                .list();
    }

    public List<AreaWithoutPolygon> listWithoutPolygon(Area regency) {
        return jdbc.sql(WITHOUT)
                .param("id", regency.id())
                .param("prefix", AreaStore.codePrefix(regency.code()))
                .query((r, _) ->
                        new AreaWithoutPolygon(r.getString("code"), r.getString("name"), r.getString("parent")))
                .list();
    }
}

package id.lentera.areas;

import id.lentera.areas.MatchReport.AreaWithoutPolygon;
import id.lentera.areas.MatchReport.Row;
import id.lentera.areas.MatchReport.UnmatchedPolygon;
import id.lentera.areas.internal.MatchReportStore;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Reports how boundaries and register found each other. */
@Service
public class MatchReportQueries {

    private final MatchReportStore store;
    private final AreaQueries areas;

    MatchReportQueries(MatchReportStore store, AreaQueries areas) {
        this.store = store;
        this.areas = areas;
    }

    /** The report on the active boundary set; empty before boundaries are loaded. */
    public Optional<MatchReport> find() {
        return store.findEdition().map(edition -> {
            List<Row> rows = store.listRows();
            TreeMap<String, Row> totals = new TreeMap<>();
            rows.forEach(row -> totals.merge(row.level(), row, Row::plus));
            return new MatchReport(
                    edition,
                    rows,
                    totals.values().stream().map(MatchReportQueries::nameless).toList());
        });
    }

    /** Polygons of a kabupaten that matched no registered area. */
    public List<UnmatchedPolygon> listUnmatched(AreaCode regency) {
        return store.listUnmatched(getRegency(regency));
    }

    /** Registered areas of a kabupaten without a polygon, at the level of its polygons. */
    public List<AreaWithoutPolygon> listWithoutPolygon(AreaCode regency) {
        return store.listWithoutPolygon(getRegency(regency));
    }

    private Area getRegency(AreaCode code) {
        Area area = areas.get(code);
        if (area.level() != AreaLevel.REGENCY) {
            throw ProblemException.badRequest(
                    "not-a-regency",
                    "Laporan pencocokan dirinci per kabupaten/kota; %s bukan kabupaten/kota.".formatted(code),
                    "The match report is detailed by kabupaten or kota; %s is neither.".formatted(code));
        }
        return area;
    }

    /** A total of one row still carries that row's name. */
    private static Row nameless(Row row) {
        return new Row(
                null,
                null,
                "",
                row.level(),
                row.polygons(),
                row.byCode(),
                row.byName(),
                row.byNearName(),
                row.unmatched(),
                row.notAnArea(),
                row.registered(),
                row.withPolygon());
    }
}

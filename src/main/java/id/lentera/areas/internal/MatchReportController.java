package id.lentera.areas.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.MatchReport;
import id.lentera.areas.MatchReport.AreaWithoutPolygon;
import id.lentera.areas.MatchReport.BoundaryEdition;
import id.lentera.areas.MatchReport.Row;
import id.lentera.areas.MatchReport.UnmatchedPolygon;
import id.lentera.areas.MatchReportQueries;
import id.lentera.platform.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The match report over HTTP. */
@RestController
class MatchReportController {

    private final MatchReportQueries reports;

    MatchReportController(MatchReportQueries reports) {
        this.reports = reports;
    }

    /** The whole report. */
    record ReportAnswer(BoundaryEdition boundarySet, List<RowAnswer> items, List<RowAnswer> total) {}

    /** A row with what follows from it. */
    record RowAnswer(
            @Nullable String code,
            @Nullable String name,
            String level,
            int polygons,
            int byCode,
            int byName,
            int byNearName,
            int unmatched,
            int notAnArea,
            int registered,
            int withPolygon,
            int withoutPolygon) {

        static RowAnswer of(Row row) {
            return new RowAnswer(
                    row.code(),
                    row.name(),
                    row.level(),
                    row.polygons(),
                    row.byCode(),
                    row.byName(),
                    row.byNearName(),
                    row.unmatched(),
                    row.notAnArea(),
                    row.registered(),
                    row.withPolygon(),
                    row.withoutPolygon());
        }
    }

    /** What of one kabupaten found no counterpart. */
    record DetailAnswer(
            String code, List<UnmatchedPolygon> unmatchedPolygons, List<AreaWithoutPolygon> areasWithoutPolygon) {}

    @GetMapping("/api/areas/match-report")
    ReportAnswer report() {
        MatchReport report = reports.find()
                .orElseThrow(() -> ProblemException.notFound(
                        "no-boundaries",
                        "Batas wilayah belum dimuat; coba lagi setelah pemuatan selesai.",
                        "Boundaries are not loaded yet; try again when loading has finished."));
        return new ReportAnswer(
                report.edition(),
                report.rows().stream().map(RowAnswer::of).toList(),
                report.total().stream().map(RowAnswer::of).toList());
    }

    @GetMapping("/api/areas/match-report/{code}")
    DetailAnswer detail(@PathVariable String code) {
        AreaCode regency = new AreaCode(code);
        return new DetailAnswer(code, reports.listUnmatched(regency), reports.listWithoutPolygon(regency));
    }
}

package id.lentera.areas.internal;

import id.lentera.areas.internal.BoundaryPolygons.Read;
import id.lentera.areas.internal.matching.SourceArea;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.util.ArrayList;
import java.util.List;

/** What an import of boundaries noticed, for the people who provide them. */
public final class BoundaryFindings {

    private BoundaryFindings() {}

    /** Repairs, losses, changes of area and gaps; what matched nothing is in the match report. */
    public static List<Finding> of(BoundaryResult result) {
        List<Read> polygons = result.polygons().list();
        List<Finding> findings =
                new ArrayList<>(new AreaChange(polygons, result.coverage().cleanedDegrees()).findings());
        polygons.stream()
                .filter(Read::repaired)
                .forEach(p -> findings.add(finding(
                        Severity.INFO,
                        "geometry-repaired",
                        p.match().source(),
                        new LocalizedText(
                                "Garis poligon ini berpotongan sendiri dan telah diperbaiki.",
                                "The line of this polygon crossed itself and was repaired."))));
        result.polygons()
                .withoutGeometry()
                .forEach(match -> findings.add(finding(
                        Severity.ERROR,
                        "polygon-without-area",
                        match.source(),
                        new LocalizedText("Poligon ini tidak punya luas.", "This polygon has no area."))));
        if (result.coverage().gapsLeft() > 0) {
            findings.add(gaps(result.coverage().gapsLeft()));
        }
        return findings;
    }

    private static Finding gaps(int gaps) {
        return new Finding(
                Severity.INFO,
                "gaps-left",
                "geojson-indonesia",
                null,
                null,
                String.valueOf(gaps),
                new LocalizedText(
                        "%d celah yang lebih lebar dari batas toleransi dibiarkan terbuka.".formatted(gaps),
                        "%d gaps wider than the tolerance stay open.".formatted(gaps)));
    }

    private static Finding finding(Severity severity, String code, SourceArea area, LocalizedText message) {
        return new Finding(severity, code, "geojson-indonesia", null, "GID_" + area.level(), area.id(), message);
    }
}

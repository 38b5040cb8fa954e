package id.lentera.areas.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much cleaning moved polygons, as findings: the distribution, each strong change, each loss. */
final class AreaChange {

    private static final double STRONG = 0.2;

    private final List<BoundaryPolygons.Read> polygons;
    private final double[] cleanedDegrees;
    private final double[] change;

    AreaChange(List<BoundaryPolygons.Read> polygons, double[] cleanedDegrees) {
        this.polygons = polygons;
        this.cleanedDegrees = cleanedDegrees;
        this.change = new double[cleanedDegrees.length];
        Arrays.setAll(change, i -> {
            double before = polygons.get(i).geometry().getArea();
            return before > 0 ? Math.abs(cleanedDegrees[i] - before) / before : 0;
        });
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(distribution());
        for (int i = 0; i < change.length; i++) {
            if (cleanedDegrees[i] == 0) {
                findings.add(finding(
                        Severity.ERROR,
                        "polygon-lost",
                        i,
                        new LocalizedText(
                                "Poligon ini hilang saat dibersihkan.", "This polygon was lost in cleaning.")));
            } else if (change[i] > STRONG) {
                String percent = percent(change[i]);
                findings.add(finding(
                        Severity.WARNING,
                        "area-changed",
                        i,
                        new LocalizedText(
                                "Luas poligon ini berubah %s %% saat dibersihkan.".formatted(percent.replace('.', ',')),
                                "The area of this polygon changed by %s %% in cleaning.".formatted(percent))));
            }
        }
        return findings;
    }

    private Finding distribution() {
        double[] sorted = change.clone();
        Arrays.sort(sorted);
        String median = percent(at(sorted, 0.5));
        String p95 = percent(at(sorted, 0.95));
        String p99 = percent(at(sorted, 0.99));
        return new Finding(
                Severity.INFO,
                "area-change",
                "geojson-indonesia",
                null,
                null,
                null,
                new LocalizedText(
                        "Perubahan luas %d poligon saat dibersihkan: median %s %%, p95 %s %%, p99 %s %%."
                                .formatted(sorted.length, median, p95, p99)
                                .replace('.', ',')
                                .replaceAll(",$", "."),
                        "Change of area of %d polygons in cleaning: median %s %%, p95 %s %%, p99 %s %%."
                                .formatted(sorted.length, median, p95, p99)));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private Finding finding(Severity severity, String code, int polygon, LocalizedText message) {
        return new Finding(
                severity,
                code,
                "geojson-indonesia",
                null,
                "GID",
                polygons.get(polygon).match().source().id(),
                message);
    }
}

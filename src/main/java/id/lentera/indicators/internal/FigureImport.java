package id.lentera.indicators.internal;

import id.lentera.indicators.Indicator;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads one file at a time: read, check each row, insert what is sound, report the rest; all or nothing. */
@Component
public class FigureImport {

    private static final List<String> VALUE_COLUMNS =
            List.of("area_code_bps", "area_name", "indicator", "year", "value", "unit", "source_id");
    private static final List<String> ABSENCE_COLUMNS =
            List.of("area_code_bps", "area_name", "indicator", "year", "absence", "source_id");

    private static final List<String> REFERENCES =
            List.of("indicators/catalog.csv", "sources.csv", "areas/bps_codes.csv");

    /** Stands where batches name their file. */
    private static final String ESTIMATES = "computed/households_without_electricity";

    private final IndicatorStore indicators;
    private final ObservationStore observations;
    private final SourceQueries sources;
    private final BatchService batches;
    private final Comparisons comparisons;

    FigureImport(
            IndicatorStore indicators,
            ObservationStore observations,
            SourceQueries sources,
            BatchService batches,
            Comparisons comparisons) {
        this.indicators = indicators;
        this.observations = observations;
        this.sources = sources;
        this.batches = batches;
        this.comparisons = comparisons;
    }

    @Transactional
    public void loadCatalog(Path gisData, String name) {
        begin(name, checksum(gisData, name)).ifPresent(batch -> {
            DataFile file = DataFile.read(gisData.resolve(name), name, CatalogFile.COLUMNS);
            CatalogFile catalog = new CatalogFile(name);
            List<CatalogRow> rows = catalog.read(file.rows());
            indicators.upsert(rows);
            close(batch, file, catalog.findings(), rows.size());
        });
    }

    @Transactional
    public void loadValues(Path gisData, String name) {
        begin(name, checksum(gisData, name)).ifPresent(batch -> {
            DataFile file = DataFile.read(gisData.resolve(name), name, VALUE_COLUMNS);
            RowChecks checks = new RowChecks(name, referenceData());
            loadRows(batch, file, checks, checks::checkValue);
        });
    }

    /** Stated absences are checked against the values, so they are read again whenever any file of figures has changed. */
    @Transactional
    public void loadAbsences(Path gisData, String name) {
        String checksum =
                checksum(gisData, name) + "+" + observations.versionWithout(List.of(name, Comparisons.FILE, ESTIMATES));
        begin(name, checksum).ifPresent(batch -> {
            DataFile file = DataFile.read(gisData.resolve(name), name, ABSENCE_COLUMNS);
            RowChecks checks = new RowChecks(name, referenceData());
            Set<ObservationKey> withValue = observations.listKeysWithValue();
            loadRows(batch, file, checks, row -> checks.checkAbsence(row, withValue));
        });
    }

    /** Compares figures with one another and with announced totals; runs again whenever a figure has changed. */
    @Transactional
    public void compare(Path gisData, String totals) {
        String checksum = checksum(gisData, totals) + "+" + observations.versionWithout(List.of(Comparisons.FILE));
        begin(Comparisons.FILE, checksum).ifPresent(batch -> {
            DataFile file = comparisons.readTotals(gisData.resolve(totals), totals);
            batches.report(batch, comparisons.findings(file, referenceData()));
            batches.finish(batch, file.rows().size(), 0);
        });
    }

    /** Estimates that rest on published figures; made anew whenever one of those has changed. */
    @Transactional
    public void estimate() {
        String checksum = "estimates-1+" + observations.versionWithout(List.of(Comparisons.FILE, ESTIMATES));
        begin(ESTIMATES, checksum).ifPresent(batch -> {
            int rows = observations.insertUnlitFamilies(batch);
            batches.finish(batch, rows, rows);
        });
    }

    private void loadRows(long batch, DataFile file, RowChecks checks, Function<Row, Optional<NewObservation>> check) {
        List<NewObservation> sound =
                file.rows().stream().map(check).flatMap(Optional::stream).toList();
        observations.insert(batch, sound);
        close(batch, file, checks.findings(), sound.size());
    }

    /** Of the file itself, and of the files its rows refer to: a row refused for an unknown source is tried again when sources change. */
    private static String checksum(Path gisData, String name) {
        Path file = gisData.resolve(name);
        Path[] references =
                REFERENCES.stream().map(gisData::resolve).filter(Files::exists).toArray(Path[]::new);
        return (Files.exists(file) ? BatchService.checksum(file) : "absent") + "+" + BatchService.checksum(references);
    }

    private Optional<Long> begin(String name, String checksum) {
        return batches.isKnown(BatchKind.INDICATOR, name, checksum)
                ? Optional.empty()
                : Optional.of(batches.begin(BatchKind.INDICATOR, name, checksum));
    }

    private void close(long batch, DataFile file, List<Finding> findings, int loaded) {
        if (file.rejection() != null) {
            batches.report(batch, file.rejection());
            batches.reject(batch, file.rows().size());
        } else {
            batches.report(batch, findings);
            batches.finish(batch, file.rows().size(), loaded);
        }
    }

    private ReferenceData referenceData() {
        Map<String, Indicator> byId =
                indicators.list().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        Set<String> sourceIds = sources.list().stream().map(Source::id).collect(Collectors.toSet());
        return new ReferenceData(new AreaResolver(observations.listAreaEntries()), byId, sourceIds);
    }
}

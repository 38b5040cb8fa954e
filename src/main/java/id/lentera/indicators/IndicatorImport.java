package id.lentera.indicators;

import id.lentera.indicators.internal.FigureImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Loads {@code gis-data/indicators}: catalogue, figures, stated absences; then compares figures with one another. Needs the
 * register, its BPS codes and the sources; kecamatan of older divisions resolve best when the boundaries are there too.
 */
@Service
public class IndicatorImport {

    private static final String CATALOG = "indicators/catalog.csv";
    private static final List<String> VALUES = List.of(
            "indicators/province_indicators.csv",
            "indicators/kabupaten_indicators.csv",
            "indicators/kecamatan_indicators.csv");
    private static final String ABSENCES = "indicators/absences.csv";
    private static final String TOTALS = "indicators/totals.csv";

    private final FigureImport files;

    IndicatorImport(FigureImport files) {
        this.files = files;
    }

    /** Idempotent: a file whose content is loaded already is left alone. Each file is one batch and one transaction. */
    public void load(Path gisData) {
        files.loadCatalog(gisData, CATALOG);
        VALUES.forEach(file -> files.loadValues(gisData, file));
        Path absences = gisData.resolve(ABSENCES);
        if (Files.exists(absences)) {
            files.loadAbsences(gisData, ABSENCES);
        }
        files.estimate();
        files.compare(gisData, TOTALS);
    }
}

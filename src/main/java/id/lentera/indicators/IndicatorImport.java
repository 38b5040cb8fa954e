package id.lentera.indicators;

import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** Loads {@code gis-data/indicators}: catalogue, figures, stated absences. Needs the register, its BPS codes and the sources. */
@Service
public class IndicatorImport {

    /** Idempotent: a file whose content is loaded already is left alone. Each file is one batch and one transaction. */
    public void load(Path gisData) {}
}

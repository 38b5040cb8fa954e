package id.lentera.programs;

import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** Loads {@code gis-data/programs}: programmes, partners, deliveries. Needs the register and the sources. */
@Service
public class ProgrammeImport {

    /** Idempotent: files whose content is loaded already are left alone. One batch, one transaction. */
    public void load(Path gisData) {}
}

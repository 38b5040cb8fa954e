package id.lentera.areas;

import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** Loads the register of areas and their BPS codes. Loading the same files again does nothing. */
@Service
public class AreaRegisterImport {

    /**
     * @param packages directory that holds {@code idn-area-data/data/*.csv}
     * @param gisData  directory that holds {@code areas/bps_codes.csv}
     */
    public void load(Path packages, Path gisData) {
        throw new UnsupportedOperationException("register import");
    }
}

package id.lentera.areas;

import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** Loads, matches and cleans the polygons of the boundary source and activates them with their tiles. Loading the same files again does nothing. */
@Service
public class BoundaryImport {

    /**
     * @param packages directory that holds {@code geojson-indonesia/geojson/*.json}
     * @param scope    {@code default}: villages of NTT only; {@code all}: every village
     */
    public void load(Path packages, String scope) {
        throw new UnsupportedOperationException("boundary import");
    }
}

package id.lentera.tiles;

import java.util.List;
import org.springframework.stereotype.Service;

/** Which tilesets are served. */
@Service
public class TileSets {

    /** Makes tilesets the active ones of their layers, in the caller's transaction; served from its commit on. */
    public void activate(List<Integer> tilesets) {
        throw new UnsupportedOperationException("activation follows");
    }
}

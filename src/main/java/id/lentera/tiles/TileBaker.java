package id.lentera.tiles;

import java.util.List;
import org.springframework.stereotype.Service;

/** Bakes a layer into a new, still inactive tileset: simplified per zoom as one coverage, cut, encoded, compressed once. */
@Service
public class TileBaker {

    /**
     * Runs in the caller's transaction and reports through the load progress.
     *
     * @param attribution text that the map must show with these tiles
     * @return id of the tileset, for {@link TileSets#activate}
     */
    public int bake(TileLayer layer, List<TileFeature> features, String attribution) {
        throw new UnsupportedOperationException("baking follows");
    }
}

package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Bakes the tile layers of a boundary set. Called on the thread and inside the transaction that activates the set, so that set
 * and tiles change together or not at all: whatever is written must go through that transaction.
 */
public interface AreaTiles {

    /**
     * @param levels province, regency, district, village; per level one valid coverage in EPSG:4326, in fid order
     * @param name   name of the boundary set, part of what makes a tile version unique
     */
    void bakeAndActivate(Map<AreaLevel, List<TileArea>> levels, String name);

    /** One area to draw. */
    record TileArea(int fid, Geometry geometry, String code, String name, Point label) {}
}

package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.platform.Sql;
import id.lentera.tiles.TileBaker;
import id.lentera.tiles.TileFeature;
import id.lentera.tiles.TileSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the levels of a boundary set to the tile baker, coarse levels first, and activates all of them together. */
@Component
class BakedAreaTiles implements AreaTiles {

    private static final String ATTRIBUTION = Sql.of(BakedAreaTiles.class, "tile_attribution.sql");

    private final TileBaker baker;
    private final TileSets tileSets;
    private final JdbcClient jdbc;

    BakedAreaTiles(TileBaker baker, TileSets tileSets, JdbcClient jdbc) {
        this.baker = baker;
        this.tileSets = tileSets;
        this.jdbc = jdbc;
    }

    @Override
    public void bakeAndActivate(Map<AreaLevel, List<TileArea>> levels, String name) {
        String attribution = jdbc.sql(ATTRIBUTION)
                .param("name", name)
                .query(BoundaryCredit.class)
                .optional()
                .map(BoundaryCredit::line)
                .orElse(name);
        List<Integer> tilesets = new ArrayList<>();
        for (AreaLevel level : AreaLevel.values()) {
            List<TileArea> areas = levels.getOrDefault(level, List.of());
            if (level != AreaLevel.NATION && !areas.isEmpty()) {
                tilesets.add(baker.bake(AreaTileLayers.of(level), features(areas), attribution));
            }
        }
        tileSets.activate(tilesets);
    }

    private static List<TileFeature> features(List<TileArea> areas) {
        return areas.stream()
                .map(a -> new TileFeature(a.fid(), a.geometry(), a.label(), a.code(), a.name()))
                .toList();
    }
}

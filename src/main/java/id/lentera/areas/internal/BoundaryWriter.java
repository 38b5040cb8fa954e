package id.lentera.areas.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.areas.internal.AreaTiles.TileArea;
import id.lentera.areas.internal.BoundaryStore.AreaRow;
import id.lentera.areas.internal.cleaning.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a boundary set with all that belongs to it, and has its tiles baked, within the caller's transaction. */
@Component
public class BoundaryWriter {

    private final BoundaryStore store;
    private final RegisterStore register;
    private final ObjectProvider<AreaTiles> tiles;

    BoundaryWriter(BoundaryStore store, RegisterStore register, ObjectProvider<AreaTiles> tiles) {
        this.store = store;
        this.register = register;
        this.tiles = tiles;
    }

    /** Replaces the active set. Readers see the old one until the transaction ends. */
    public void write(BoundaryResult result, BoundarySet set, long batch) {
        store.upsertUnregistered(result.plan().unregistered());
        Map<String, AreaRow> keys = store.readKeys();
        int id = store.replaceSet(set, batch);
        Map<String, Shape> shapes = result.coverage().shapes();
        store.insertBoundaries(id, shapes, result.sourceAreas(), keys);
        store.insertMatches(id, result.listMatches(), result.unregisteredCodes(), result.source(), keys);
        register.replaceBpsCodes(String.valueOf(set.year()), result.bpsCodes());
        register.refreshShownBpsCodes();
        Map<AreaLevel, List<TileArea>> levels = levels(shapes, keys);
        tiles.ifAvailable(t -> t.bakeAndActivate(levels, set.name()));
    }

    private static Map<AreaLevel, List<TileArea>> levels(Map<String, Shape> shapes, Map<String, AreaRow> keys) {
        Map<AreaLevel, List<TileArea>> levels = new EnumMap<>(AreaLevel.class);
        for (AreaLevel level : AreaLevel.values()) {
            if (level != AreaLevel.NATION) {
                levels.put(level, new ArrayList<>());
            }
        }
        shapes.forEach((code, shape) -> {
            AreaRow row = Objects.requireNonNull(keys.get(code), code);
            Objects.requireNonNull(levels.get(AreaLevel.of(code.split("\\.").length)))
                    .add(new TileArea(row.fid(), shape.geometry(), code, row.name(), shape.label()));
        });
        levels.values().forEach(list -> list.sort(Comparator.comparingInt(TileArea::fid)));
        return levels;
    }
}

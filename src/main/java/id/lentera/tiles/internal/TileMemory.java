package id.lentera.tiles.internal;

import id.lentera.tiles.TileLayer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The active tilesets in memory, filled before the first request and replaced as a whole when others become active. */
@Component
public class TileMemory implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(TileMemory.class);

    private final TilesetTable table;
    private final TransactionTemplate reading;
    private final Set<String> layers;
    private volatile Map<String, ServedTileset> served = Map.of();

    TileMemory(TilesetTable table, PlatformTransactionManager transactions, List<TileLayer> layers) {
        this.table = table;
        this.layers = layers.stream().map(TileLayer::name).collect(Collectors.toUnmodifiableSet());
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // Runs after the commit of another transaction, whose connection must not be used any more.
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void afterSingletonsInstantiated() {
        reload();
    }

    /** Reads what is active now; requests see either all of the old or all of the new. */
    public synchronized void reload() {
        Map<String, ServedTileset> before = served;
        served = reading.execute(_ -> table.listActive().stream()
                .collect(Collectors.toUnmodifiableMap(TilesetRow::layer, row -> unchangedOrRead(row, before))));
        served.values()
                .forEach(s -> LOG.info(
                        "Serving {} tiles of layer {}, version {}",
                        s.tiles().size(),
                        s.row().layer(),
                        s.row().version()));
    }

    boolean isKnown(String layer) {
        return layers.contains(layer);
    }

    Set<String> layers() {
        return layers;
    }

    Optional<ServedTileset> find(String layer) {
        return Optional.ofNullable(served.get(layer));
    }

    private ServedTileset unchangedOrRead(TilesetRow row, Map<String, ServedTileset> before) {
        ServedTileset known = before.get(row.layer());
        return known != null && known.row().equals(row) ? known : read(row);
    }

    private ServedTileset read(TilesetRow row) {
        Map<Long, ServedTileset.Tile> tiles = new HashMap<>();
        table.forEachTile(row.id(), tile -> tiles.put(tile.address().key(), ServedTileset.Tile.of(tile.gz())));
        return new ServedTileset(row, tiles);
    }
}

package id.lentera.tiles;

import id.lentera.tiles.internal.TileMemory;
import id.lentera.tiles.internal.TilesetTable;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which tilesets are served. */
@Service
public class TileSets {

    private final TilesetTable table;
    private final TileMemory memory;

    TileSets(TilesetTable table, TileMemory memory) {
        this.table = table;
        this.memory = memory;
    }

    /** Makes tilesets the active ones of their layers, in the caller's transaction; served from its commit on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void activate(List<Integer> tilesets) {
        if (tilesets.isEmpty()) {
            return;
        }
        table.activate(tilesets);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory.reload();
            }
        });
    }
}

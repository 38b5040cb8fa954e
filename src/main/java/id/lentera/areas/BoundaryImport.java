package id.lentera.areas;

import id.lentera.areas.internal.BoundaryFiles;
import id.lentera.areas.internal.BoundaryFindings;
import id.lentera.areas.internal.BoundaryResult;
import id.lentera.areas.internal.BoundaryScope;
import id.lentera.areas.internal.BoundarySet;
import id.lentera.areas.internal.BoundaryStore;
import id.lentera.areas.internal.BoundaryWorker;
import id.lentera.areas.internal.BoundaryWriter;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads, matches and cleans the polygons of the boundary source and activates them with their tiles. Loading the same files again does nothing. */
@Service
public class BoundaryImport {

    static final String FILE = "geojson-indonesia";
    private static final String SOURCE = "gadm_41";

    /** The administrative division that GADM 4.1 shows. */
    private static final int YEAR = 2013;

    private final BoundaryStore store;
    private final BoundaryWorker worker;
    private final BoundaryWriter writer;
    private final BatchService batches;
    private final TransactionTemplate transaction;
    private final LoadProgress progress;

    BoundaryImport(
            BoundaryStore store,
            BoundaryWorker worker,
            BoundaryWriter writer,
            BatchService batches,
            TransactionTemplate transaction,
            LoadProgress progress) {
        this.store = store;
        this.worker = worker;
        this.writer = writer;
        this.batches = batches;
        this.transaction = transaction;
        this.progress = progress;
    }

    /**
     * Works in memory first and writes everything in one transaction, so that an end at any moment leaves the old or the new state. An
     * interrupt of the calling thread ends the work.
     *
     * @param packages directory that holds {@code geojson-indonesia/geojson/*.json}
     * @param scope    {@code default}: villages of NTT only; {@code all}: every village
     */
    public void load(Path packages, String scope) {
        BoundaryScope loaded = BoundaryScope.parse(scope);
        String checksum = BoundaryFiles.checksum(packages, loaded, store.registerChecksum());
        if (store.isActive(checksum)) {
            return;
        }
        BoundaryResult result = worker.work(packages, loaded, store.readRegister());
        progress.stage(new LocalizedText("menyimpan batas wilayah", "writing boundaries"), 0);
        BoundarySet set = new BoundarySet("GADM 4.1", SOURCE, YEAR, loaded.word(), checksum);
        transaction.executeWithoutResult(_ -> {
            long batch = batches.begin(BatchKind.BOUNDARY, FILE, checksum);
            writer.write(result, set, batch);
            batches.report(batch, BoundaryFindings.of(result));
            batches.finish(batch, result.polygonsRead(), result.polygonsDrawn());
        });
    }
}

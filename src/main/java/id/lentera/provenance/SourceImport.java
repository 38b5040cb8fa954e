package id.lentera.provenance;

import id.lentera.provenance.internal.SourceFile;
import id.lentera.provenance.internal.SourceStore;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads {@code gis-data/sources.csv}: new sources are added, known ones renewed, none removed (figures may still name them). */
@Service
public class SourceImport {

    static final String FILE = "sources.csv";

    private final SourceStore store;
    private final BatchService batches;

    SourceImport(SourceStore store, BatchService batches) {
        this.store = store;
        this.batches = batches;
    }

    /** Idempotent: the same file is not loaded twice. */
    @Transactional
    public void load(Path gisData) {
        Path path = gisData.resolve(FILE);
        String checksum = BatchService.checksum(path);
        if (batches.isActive(BatchKind.SOURCE, FILE, checksum)) {
            return;
        }
        long batch = batches.begin(BatchKind.SOURCE, FILE, checksum);
        SourceFile file = SourceFile.read(path, FILE);
        store.upsert(file.sources());
        batches.report(batch, file.findings());
        batches.finish(batch, file.rowsRead(), file.sources().size());
    }

    /** Makes a source known that the product itself needs, for example for generated values. */
    @Transactional
    public void register(Source source) {
        store.upsert(List.of(source));
    }
}

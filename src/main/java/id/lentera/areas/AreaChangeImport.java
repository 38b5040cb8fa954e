package id.lentera.areas;

import id.lentera.areas.internal.AreaChangeFile;
import id.lentera.areas.internal.AreaChangeStore;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the changes of the list of codes, {@code gis-data/areas/area_changes.csv}. Needs the register and the sources. */
@Service
public class AreaChangeImport {

    private final AreaQueries areas;
    private final AreaChangeStore store;
    private final BatchService batches;
    private final SourceQueries sources;

    AreaChangeImport(AreaQueries areas, AreaChangeStore store, BatchService batches, SourceQueries sources) {
        this.areas = areas;
        this.store = store;
        this.batches = batches;
        this.sources = sources;
    }

    /** Loading the same file again does nothing. A file that can't be read keeps its findings and the former batch. */
    @Transactional
    public void load(Path gisData) {
        Path path = gisData.resolve(AreaChangeFile.FILE);
        if (!Files.isReadable(path)) {
            return;
        }
        String checksum = BatchService.checksum(path);
        if (batches.isKnown(BatchKind.CODES, AreaChangeFile.FILE, checksum)) {
            return;
        }
        long batch = batches.begin(BatchKind.CODES, AreaChangeFile.FILE, checksum);
        AreaChangeFile file = AreaChangeFile.read(
                path,
                code -> areas.find(code)
                        .filter(area -> area.registered() && area.code().equals(code))
                        .isPresent(),
                sources.list().stream().map(Source::id).collect(Collectors.toSet())::contains);
        batches.report(batch, file.findings());
        if (file.readable()) {
            store.insert(batch, file.rows());
            batches.finish(batch, file.rowsRead(), file.rows().size());
        } else {
            batches.reject(batch, file.rowsRead());
        }
    }
}

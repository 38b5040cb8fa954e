package id.lentera.topics;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceQueries;
import id.lentera.topics.internal.TopicFile;
import id.lentera.topics.internal.TopicStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the published tables of all topics. Needs the register and the sources. */
@Service
public class TopicImport {

    private final List<TopicTable> tables;
    private final BatchService batches;
    private final TopicStore store;
    private final AreaQueries areas;
    private final SourceQueries sources;

    TopicImport(
            List<TopicTable> tables, BatchService batches, TopicStore store, AreaQueries areas, SourceQueries sources) {
        this.tables = tables;
        this.batches = batches;
        this.store = store;
        this.areas = areas;
        this.sources = sources;
    }

    /**
     * Idempotent: a file whose content is known already is left alone. One batch a file, one transaction for all; a file that can't be
     * read keeps its findings and its former batch.
     */
    @Transactional
    public void load(Path gisData) {
        Map<String, Source> known = sources.list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        tables.stream()
                .sorted(Comparator.comparing(TopicTable::file))
                .filter(table -> Files.isReadable(gisData.resolve(table.file())))
                .forEach(table -> load(gisData, table, known));
    }

    private void load(Path gisData, TopicTable table, Map<String, Source> known) {
        String checksum = BatchService.checksum(gisData.resolve(table.file()));
        if (batches.isKnown(BatchKind.TOPIC, table.file(), checksum)) {
            return;
        }
        long batch = batches.begin(BatchKind.TOPIC, table.file(), checksum);
        TopicFile file = TopicFile.read(gisData, table, this::place, known::get);
        batches.report(batch, file.findings());
        if (file.readable()) {
            store.insert(batch, file.rows());
            batches.finish(batch, file.rowsRead(), file.rows().size());
        } else {
            batches.reject(batch, file.rowsRead());
        }
    }

    private Optional<TopicRow.Place> place(String code) {
        try {
            return areas.find(new AreaCode(code))
                    .map(area -> new TopicRow.Place(area.code().value(), area.name()));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }
}

package id.lentera.programs.internal;

import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads funding_rules.csv, within the transaction of the programmes. */
@Component
public class FundingRuleImport {

    private static final String FILE = "programs/funding_rules.csv";

    private final FundingRuleStore store;
    private final BatchService batches;
    private final SourceQueries sources;

    FundingRuleImport(FundingRuleStore store, BatchService batches, SourceQueries sources) {
        this.store = store;
        this.batches = batches;
        this.sources = sources;
    }

    /** Idempotent; without the file nothing is forbidden and nothing confirmed. */
    public void load(Path gisData) {
        Path path = gisData.resolve(FILE);
        if (!Files.isReadable(path)) {
            return;
        }
        String checksum = BatchService.checksum(path);
        if (batches.isKnown(BatchKind.PROGRAMME, FILE, checksum)) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        CsvFile file = new CsvFile(path, FILE, findings);
        FundingRuleReader reader = new FundingRuleReader(id -> sources.find(id).isPresent());
        List<FundingRuleReader.Row> rows = file.read(FundingRuleReader.COLUMNS, reader::read);
        long batch = batches.begin(BatchKind.PROGRAMME, FILE, checksum);
        batches.report(batch, findings);
        if (findings.stream().anyMatch(f -> f.row() == null && f.severity() == Severity.ERROR)) {
            batches.reject(batch, file.rowsRead());
        } else {
            rows.forEach(row -> store.insert(batch, row));
            batches.finish(batch, file.rowsRead(), rows.size());
        }
    }
}

package id.lentera.programs.internal;

import id.lentera.programs.FundingRules;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads register.csv, within the transaction of the programmes. A programme that was loaded before is known here. */
@Component("programmeRegisterImport")
public class RegisterImport {

    private static final String FILE = "programs/register.csv";

    private final JdbcClient jdbc;
    private final RegisterStore store;
    private final FundingRuleStore rules;
    private final BatchService batches;
    private final SourceQueries sources;
    private final Clock clock;

    RegisterImport(
            JdbcClient jdbc,
            RegisterStore store,
            FundingRuleStore rules,
            BatchService batches,
            SourceQueries sources,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.rules = rules;
        this.batches = batches;
        this.sources = sources;
        this.clock = clock;
    }

    /** Idempotent; without the file programmes have no register entry. */
    public void load(Path gisData) {
        Path path = gisData.resolve(FILE);
        if (!Files.isReadable(path)) {
            return;
        }
        String checksum = BatchService.checksum(path, gisData.resolve(ProgrammeFiles.PROGRAMMES));
        if (batches.isKnown(BatchKind.PROGRAMME, FILE, checksum)) {
            return;
        }
        Set<String> programmes = new HashSet<>(
                jdbc.sql("SELECT id FROM programme").query(String.class).list());
        List<Finding> findings = new ArrayList<>();
        CsvFile file = new CsvFile(path, FILE, findings);
        RegisterReader reader = new RegisterReader(
                programmes, id -> sources.find(id).isPresent(), new FundingRules(rules.list()), LocalDate.now(clock));
        List<RegisterRow> rows = file.read(RegisterReader.COLUMNS, reader::read);
        long batch = batches.begin(BatchKind.PROGRAMME, FILE, checksum);
        batches.report(batch, findings);
        boolean readable = findings.stream().noneMatch(f -> f.row() == null && f.severity() == Severity.ERROR);
        if (readable) {
            store.write(batch, rows);
            batches.finish(batch, file.rowsRead(), rows.size());
        } else {
            batches.reject(batch, file.rowsRead());
        }
    }
}

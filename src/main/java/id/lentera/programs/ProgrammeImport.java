package id.lentera.programs;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.ProblemException;
import id.lentera.programs.internal.FundingRuleImport;
import id.lentera.programs.internal.ProgrammeFiles;
import id.lentera.programs.internal.ProgrammeWriter;
import id.lentera.programs.internal.RegisterImport;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.SourceQueries;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads {@code gis-data/programs}: programmes, partners, deliveries. Needs the register and the sources. */
@Service
public class ProgrammeImport {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeImport.class);

    private final BatchService batches;
    private final ProgrammeWriter writer;
    private final AreaQueries areas;
    private final SourceQueries sources;
    private final FundingRuleImport rules;
    private final RegisterImport register;

    ProgrammeImport(
            BatchService batches,
            ProgrammeWriter writer,
            AreaQueries areas,
            SourceQueries sources,
            FundingRuleImport rules,
            RegisterImport register) {
        this.batches = batches;
        this.writer = writer;
        this.areas = areas;
        this.sources = sources;
        this.rules = rules;
        this.register = register;
    }

    /**
     * Idempotent: files whose content is known already are left alone. One batch, one transaction; when a file cannot be read, its
     * findings are kept and the former batch stays active.
     */
    @Transactional
    public void load(Path gisData) {
        if (!ProgrammeFiles.exist(gisData)) {
            LOG.warn("No programmes loaded: {} lacks one of the files of programs/", gisData);
            return;
        }
        loadProgrammes(gisData);
        rules.load(gisData);
        register.load(gisData);
    }

    private void loadProgrammes(Path gisData) {
        String checksum = BatchService.checksum(ProgrammeFiles.paths(gisData));
        if (batches.isKnown(BatchKind.PROGRAMME, ProgrammeFiles.DELIVERIES, checksum)) {
            return;
        }
        long batch = batches.begin(BatchKind.PROGRAMME, ProgrammeFiles.DELIVERIES, checksum);
        ProgrammeFiles files = ProgrammeFiles.read(
                gisData, this::areaId, id -> sources.find(id).isPresent());
        batches.report(batch, files.findings());
        if (files.readable()) {
            writer.write(batch, files);
            batches.finish(batch, files.rowsRead(), files.rowsLoaded());
        } else {
            batches.reject(batch, files.rowsRead());
        }
    }

    private OptionalInt areaId(String code) {
        try {
            Optional<Area> area = areas.find(new AreaCode(code));
            return area.isPresent() ? OptionalInt.of(area.get().id()) : OptionalInt.empty();
        } catch (ProblemException _) {
            return OptionalInt.empty();
        }
    }
}

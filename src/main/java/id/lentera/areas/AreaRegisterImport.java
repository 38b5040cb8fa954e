package id.lentera.areas;

import id.lentera.areas.internal.BpsCodeFile;
import id.lentera.areas.internal.RegisterFile;
import id.lentera.areas.internal.RegisterStore;
import id.lentera.platform.LoadProgress;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the register of areas and their BPS codes. Loading the same files again does nothing. */
@Service
public class AreaRegisterImport {

    static final String FILE = "idn-area-data";

    private final RegisterStore store;
    private final BatchService batches;
    private final LoadProgress progress;

    AreaRegisterImport(RegisterStore store, BatchService batches, LoadProgress progress) {
        this.store = store;
        this.batches = batches;
        this.progress = progress;
    }

    /**
     * @param packages directory that holds {@code idn-area-data/data/*.csv}
     * @param gisData  directory that holds {@code areas/bps_codes.csv}
     */
    @Transactional
    public void load(Path packages, Path gisData) {
        Path bpsCodes = BpsCodeFile.file(gisData);
        String checksum =
                BatchService.checksum(Stream.concat(Arrays.stream(RegisterFile.files(packages)), Stream.of(bpsCodes))
                        .toArray(Path[]::new));
        if (batches.isActive(BatchKind.REGISTER, FILE, checksum)) {
            return;
        }
        progress.stage(new LocalizedText("memuat daftar wilayah", "loading the register of areas"), 0);
        long batch = batches.begin(BatchKind.REGISTER, FILE, checksum);
        RegisterFile register = RegisterFile.read(packages);
        store.upsert(register.entries());
        batches.report(batch, register.findings());
        batches.report(
                batch,
                store.retireMissing().stream().map(AreaRegisterImport::retired).toList());
        List<BpsCodeFile.Pair> pairs = BpsCodeFile.read(bpsCodes);
        batches.report(
                batch,
                store.replaceBpsCodes("current", pairs).stream()
                        .map(AreaRegisterImport::unknown)
                        .toList());
        store.refreshShownBpsCodes();
        batches.finish(batch, register.rowsRead(), register.entries().size() - 1);
    }

    private static Finding retired(String code) {
        return new Finding(
                Severity.WARNING,
                "area-left-register",
                FILE,
                null,
                "code",
                code,
                new LocalizedText(
                        "Wilayah ini tidak ada lagi dalam daftar; angka lamanya tetap disimpan.",
                        "This area is no longer in the register; its former figures are kept."));
    }

    private static Finding unknown(BpsCodeFile.Pair pair) {
        return new Finding(
                Severity.ERROR,
                "unknown-area",
                "areas/bps_codes.csv",
                pair.row(),
                "area_code_kemendagri",
                pair.kemendagri(),
                new LocalizedText(
                        "Tidak ada wilayah dengan kode Kemendagri ini; kode BPS %s tidak dimuat.".formatted(pair.bps()),
                        "There is no area with this Kemendagri code; BPS code %s is not loaded."
                                .formatted(pair.bps())));
    }
}

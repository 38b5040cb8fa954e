package id.lentera.programs;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.programs.internal.EntryChecks;
import id.lentera.programs.internal.EntryStore;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceImport;
import id.lentera.provenance.SourceQueries;
import id.lentera.security.AdminOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves deliveries that people enter: all of a call or none, as one batch. A record keeps every version; whoever saves over a version
 * that he or she didn't see is told so, and nothing is overwritten.
 */
@Service
public class DeliveryEntryService {

    public static final int MOST = 20_000;

    private static final Source SOURCE = new Source(
            "lentera_entry",
            "Lentera",
            "Penyaluran yang diisi pengguna",
            null,
            null,
            "project",
            "entered by signed-in users");

    private final EntryChecks checks;
    private final EntryStore store;
    private final BatchService batches;
    private final AreaQueries areas;
    private final SourceQueries sources;
    private final SourceImport sourceImport;

    DeliveryEntryService(
            EntryChecks checks,
            EntryStore store,
            BatchService batches,
            AreaQueries areas,
            SourceQueries sources,
            SourceImport sourceImport) {
        this.checks = checks;
        this.store = store;
        this.batches = batches;
        this.areas = areas;
        this.sources = sources;
        this.sourceImport = sourceImport;
    }

    /** What is wrong with entries; nothing is saved. */
    @AdminOnly
    public List<EntryFinding> check(List<DeliveryEntry> entries) {
        return checks.check(entries);
    }

    /** @param accepted whether warnings were read and accepted; errors keep everything from being saved */
    @AdminOnly
    @Transactional
    public EntryResult save(List<DeliveryEntry> entries, boolean accepted) {
        requireSome(entries);
        List<EntryFinding> findings = checks.check(entries);
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR || !accepted)) {
            return new EntryResult(null, 0, findings);
        }
        long batch = write(entries, false);
        return new EntryResult(batch, entries.size(), findings);
    }

    /** Takes a record out of all sums; its versions stay in the history. */
    @AdminOnly
    @Transactional
    public void remove(DeliveryEntry entry) {
        write(List.of(entry), true);
    }

    /** Takes back all that one call saved; what was there before counts again. */
    @AdminOnly
    @Transactional
    public void withdraw(long batch) {
        boolean entered = batches.list(List.of(batch)).stream()
                .anyMatch(b -> b.kind() == BatchKind.PROGRAMME && b.file().startsWith("entry/"));
        if (!entered) {
            throw ProblemException.notFound(
                    "unknown-batch",
                    "Tidak ada simpanan penyaluran dengan nomor %d.".formatted(batch),
                    "There is no save of deliveries with number %d.".formatted(batch));
        }
        batches.withdraw(batch);
    }

    private long write(List<DeliveryEntry> entries, boolean removed) {
        if (sources.find(SOURCE.id()).isEmpty()) {
            sourceImport.register(SOURCE);
        }
        String file = "entry/" + UUID.randomUUID();
        long batch = batches.begin(BatchKind.PROGRAMME, file, file);
        Map<Integer, Long> records = store.prepare(entries);
        List<Long> numbers = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Long record = records.get(i);
            if (record == null) {
                throw changedMeanwhile(entries.get(i));
            }
            numbers.add(record);
        }
        Map<String, Integer> ids =
                areas.findIds(entries.stream().map(DeliveryEntry::area).collect(Collectors.toSet()));
        entries.forEach(entry -> places.add(ids.computeIfAbsent(
                entry.area(), code -> areas.get(new AreaCode(code)).id())));
        store.insert(batch, SOURCE.id(), entries, numbers, places, removed);
        batches.finish(batch, entries.size(), entries.size());
        return batch;
    }

    private ProblemException changedMeanwhile(DeliveryEntry entry) {
        return store.findLastChange(java.util.Objects.requireNonNull(entry.record()))
                .map(change -> new ProblemException(
                        409,
                        "changed-meanwhile",
                        new LocalizedText(
                                "Penyaluran ini sudah diubah oleh %s (versi %d) setelah Anda membukanya; simpanan Anda tidak dipakai. Buka lagi dan ulangi perubahan Anda."
                                        .formatted(change.by(), change.version()),
                                "This delivery was changed by %s (version %d) after you opened it; your save was not applied. Open it again and repeat your change."
                                        .formatted(change.by(), change.version()))))
                .orElseGet(() -> ProblemException.notFound(
                        "unknown-record",
                        "Tidak ada penyaluran dengan nomor %d.".formatted(entry.record()),
                        "There is no delivery with number %d.".formatted(entry.record())));
    }

    private static void requireSome(List<DeliveryEntry> entries) {
        if (entries.isEmpty() || entries.size() > MOST) {
            throw ProblemException.badRequest(
                    "bad-number-of-entries",
                    "Simpan 1 sampai %d penyaluran sekaligus; yang dikirim %d.".formatted(MOST, entries.size()),
                    "Save 1 to %d deliveries at once; %d were sent.".formatted(MOST, entries.size()));
        }
    }
}

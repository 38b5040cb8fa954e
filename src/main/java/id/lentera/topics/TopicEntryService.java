package id.lentera.topics;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaQueries;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchService;
import id.lentera.provenance.Severity;
import id.lentera.provenance.Source;
import id.lentera.provenance.SourceImport;
import id.lentera.provenance.SourceQueries;
import id.lentera.security.AdminOnly;
import id.lentera.topics.internal.EntryRows;
import id.lentera.topics.internal.TopicEntryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves rows that people enter: all of a call or none, as one batch, by the checks of the table. A record keeps every version; whoever saves over a
 * version that he or she didn't see is told so, and nothing is overwritten.
 */
@Service
public class TopicEntryService {

    public static final int MOST = 2_000;

    private static final String FILES = "entry/";
    private static final int LISTED = 500;

    private final TopicEntryStore store;
    private final BatchService batches;
    private final AreaQueries areas;
    private final SourceQueries sources;
    private final SourceImport sourceImport;

    TopicEntryService(
            TopicEntryStore store,
            BatchService batches,
            AreaQueries areas,
            SourceQueries sources,
            SourceImport sourceImport) {
        this.store = store;
        this.batches = batches;
        this.areas = areas;
        this.sources = sources;
        this.sourceImport = sourceImport;
    }

    /**
     * @param source   that the entries are shown with
     * @param accepted whether warnings were read and accepted; errors keep everything from being saved
     */
    @AdminOnly
    @Transactional
    public TopicSave save(TopicTable table, Source source, List<TopicEntry> entries, boolean accepted) {
        if (entries.isEmpty() || entries.size() > MOST) {
            throw ProblemException.badRequest(
                    "bad-number-of-entries",
                    "Simpan 1 sampai %d catatan sekaligus; yang dikirim %d.".formatted(MOST, entries.size()),
                    "Save 1 to %d entries at once; %d were sent.".formatted(MOST, entries.size()));
        }
        EntryRows read = new EntryRows(table, source, areas, store.listCurrent(table.file()));
        List<TopicRow> all = new ArrayList<>();
        entries.forEach(entry -> read.read(entry).ifPresent(all::add));
        boolean wrong = read.remarks().stream().anyMatch(r -> r.remark().severity() == Severity.ERROR || !accepted);
        if (wrong) {
            return new TopicSave(null, 0, read.remarks());
        }
        if (sources.find(source.id()).isEmpty()) {
            sourceImport.register(source);
        }
        String file = FILES + UUID.randomUUID();
        long batch = batches.begin(BatchKind.TOPIC, file, file);
        for (int i = 0; i < entries.size(); i++) {
            store.insert(batch, all.get(i), record(table, entries.get(i)));
        }
        batches.finish(batch, all.size(), all.size());
        return new TopicSave(batch, all.size(), read.remarks());
    }

    /** What people entered for an area or inside it, as it counts now, the newest first. */
    public List<TopicVersion> list(TopicTable table, AreaCode within) {
        return store.listEntered(table.file(), within.value(), LISTED);
    }

    /** All versions of a record, the newest first; empty for an unknown one. */
    public List<TopicVersion> listVersions(TopicTable table, long record) {
        return store.listVersions(table.file(), record, LISTED);
    }

    /** Takes back all that one call saved; what was there before counts again. */
    @AdminOnly
    @Transactional
    public void withdraw(TopicTable table, long batch) {
        boolean entered = store.has(table.file(), batch)
                && batches.list(List.of(batch)).stream()
                        .anyMatch(b -> b.kind() == BatchKind.TOPIC && b.file().startsWith(FILES));
        if (!entered) {
            throw ProblemException.notFound(
                    "unknown-batch",
                    "Tidak ada simpanan dengan nomor %d.".formatted(batch),
                    "There is no save with number %d.".formatted(batch));
        }
        batches.withdraw(batch);
    }

    private long record(TopicTable table, TopicEntry entry) {
        Long record = entry.record();
        if (record == null) {
            return store.insertRecord();
        }
        int seen = entry.version() == null ? 0 : entry.version();
        if (!store.raise(table.file(), record, seen)) {
            throw changedMeanwhile(table, record);
        }
        return record;
    }

    private ProblemException changedMeanwhile(TopicTable table, long record) {
        return listVersions(table, record).stream()
                .findFirst()
                .map(newest -> new ProblemException(
                        409,
                        "changed-meanwhile",
                        new LocalizedText(
                                "Catatan ini sudah diubah oleh %s (versi %d) setelah Anda membukanya; simpanan Anda tidak dipakai. Buka lagi dan ulangi perubahan Anda."
                                        .formatted(newest.by(), newest.version()),
                                "This record was changed by %s (version %d) after you opened it; your save was not applied. Open it again and repeat your change."
                                        .formatted(newest.by(), newest.version()))))
                .orElseGet(() -> ProblemException.notFound(
                        "unknown-record",
                        "Tidak ada catatan dengan nomor %d.".formatted(record),
                        "There is no record with number %d.".formatted(record)));
    }
}

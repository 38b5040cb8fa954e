package id.lentera.programs;

import id.lentera.programs.internal.EntryCsv;
import id.lentera.security.AdminOnly;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Deliveries from a CSV file: read and checked first, then saved, all of them or none, by the rules of single entries. */
@Service
public class DeliveryUploadService {

    private final DeliveryEntryService entries;

    DeliveryUploadService(DeliveryEntryService entries) {
        this.entries = entries;
    }

    /** An empty file with the right header. */
    public String getTemplate() {
        return EntryCsv.HEADER;
    }

    /** Reads and checks a file; saves nothing. A file that can't be read at all is a 400 with one sentence. */
    @AdminOnly
    public DeliveryUpload read(InputStream file) {
        DeliveryUpload read = EntryCsv.read(file);
        List<EntryFinding> all = new ArrayList<>(read.findings());
        entries.check(read.entries()).stream()
                .map(finding -> finding.at(read.rows().get(finding.row() - 1)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(EntryFinding::row));
        return new DeliveryUpload(read.entries(), read.rows(), List.copyOf(all));
    }

    /** Checked once more, since others may have saved meanwhile. */
    @AdminOnly
    public EntryResult save(DeliveryUpload upload, boolean accepted) {
        if (!upload.savable()) {
            return new EntryResult(null, 0, upload.findings());
        }
        EntryResult result = entries.save(upload.entries(), accepted);
        return new EntryResult(
                result.batch(),
                result.saved(),
                result.findings().stream()
                        .map(finding -> finding.at(upload.rows().get(finding.row() - 1)))
                        .toList());
    }
}

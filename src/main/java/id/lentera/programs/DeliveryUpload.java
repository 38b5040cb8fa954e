package id.lentera.programs;

import id.lentera.provenance.Severity;
import java.util.List;

/**
 * A file of deliveries that was read and checked; nothing of it is saved yet.
 *
 * @param entries  what could be read; not to be saved where a finding is an error
 * @param rows     where each entry stands in the file, as a spreadsheet shows it
 * @param findings in the order of the file, with the row as a spreadsheet shows it
 */
public record DeliveryUpload(List<DeliveryEntry> entries, List<Integer> rows, List<EntryFinding> findings) {

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public boolean savable() {
        return !entries.isEmpty() && count(Severity.ERROR) == 0;
    }
}

package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.EntryFinding;
import id.lentera.provenance.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one entry. */
final class EntryRemarks {

    private final int row;
    private final List<EntryFinding> findings = new ArrayList<>();

    EntryRemarks(int row) {
        this.row = row;
    }

    /** Keeps the entry from being saved. */
    void error(String code, String field, LocalizedText message, LocalizedText suggestion) {
        findings.add(new EntryFinding(row, Severity.ERROR, code, field, message, suggestion));
    }

    /** The person may accept it. */
    void warn(String code, String field, LocalizedText message, LocalizedText suggestion) {
        findings.add(new EntryFinding(row, Severity.WARNING, code, field, message, suggestion));
    }

    List<EntryFinding> list() {
        return findings;
    }
}

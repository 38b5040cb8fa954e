package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Severity;

/**
 * What is wrong with an entry: one sentence and what to do about it.
 *
 * @param row   number of the entry, from 1; of a file, the row as a spreadsheet shows it
 * @param field which part of it
 */
public record EntryFinding(
        int row, Severity severity, String code, String field, LocalizedText message, LocalizedText suggestion) {

    /** The same at another place. */
    EntryFinding at(int other) {
        return new EntryFinding(other, severity, code, field, message, suggestion);
    }
}

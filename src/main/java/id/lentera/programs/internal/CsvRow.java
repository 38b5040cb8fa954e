package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Finding;
import id.lentera.provenance.Severity;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a file being read; what is wrong with it becomes findings addressed to file, row and field. */
record CsvRow(CSVRecord csv, String file, List<Finding> findings) {

    private static final int LONGEST_VALUE = 200;

    /** As a spreadsheet shows it: the header is row 1. */
    int number() {
        return Math.toIntExact(csv.getRecordNumber() + 1);
    }

    /** The stripped text of a column, empty where the column is missing. */
    String text(String column) {
        return csv.isSet(column) ? csv.get(column).strip() : "";
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    LocalizedText localized(String prefix) {
        return new LocalizedText(text(prefix + "_id"), text(prefix + "_en"));
    }

    /** Records an error: the caller leaves the row out. */
    void error(String code, String field, String indonesian, String english) {
        add(Severity.ERROR, code, field, indonesian + " Baris ini tidak dimuat.", english + " This row is not loaded.");
    }

    /** Records a warning: the row is loaded as it is. */
    void warn(String code, String field, String indonesian, String english) {
        add(Severity.WARNING, code, field, indonesian, english);
    }

    /** Whether all columns are filled; the first empty one is an error. */
    boolean complete(List<String> columns) {
        for (String column : columns) {
            if (text(column).isEmpty()) {
                error(
                        "missing-value",
                        column,
                        "Kolom " + column + " wajib diisi.",
                        "Column " + column + " is required.");
                return false;
            }
        }
        return true;
    }

    private void add(Severity severity, String code, String field, String indonesian, String english) {
        String value = text(field);
        String shown = value.substring(0, Math.min(LONGEST_VALUE, value.length()));
        findings.add(new Finding(severity, code, file, number(), field, shown, new LocalizedText(indonesian, english)));
    }
}

package id.lentera.indicators.internal;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a data file, cells stripped of surrounding blanks. */
record Row(CSVRecord cells) {

    /** As a spreadsheet counts: the header is row 1. */
    int number() {
        return Math.toIntExact(cells.getRecordNumber() + 1);
    }

    /** The cell of a column; empty where the row is too short. */
    String text(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }
}

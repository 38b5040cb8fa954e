package id.lentera.programs.internal;

import java.util.Set;
import java.util.function.Predicate;

/** Checks of what a row refers to. */
final class References {

    private References() {}

    /** Whether programme and source of the row exist; each that doesn't is an error. */
    static boolean check(CsvRow row, Set<String> programmes, Predicate<String> sources) {
        boolean programme = programmes.contains(row.text("programme_id"));
        if (!programme) {
            row.error(
                    "unknown-programme",
                    "programme_id",
                    "Program ini tidak ada di programmes.csv.",
                    "This programme is not in programmes.csv.");
        }
        boolean source = sources.test(row.text("source_id"));
        if (!source) {
            row.error(
                    "unknown-source",
                    "source_id",
                    "Sumber ini tidak ada di sources.csv.",
                    "This source is not in sources.csv.");
        }
        return programme && source;
    }
}

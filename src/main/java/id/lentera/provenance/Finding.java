package id.lentera.provenance;

import id.lentera.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an import noticed, addressed to the person who owns the file.
 *
 * @param code  short stable word, for example {@code unknown-area}
 * @param file  path inside gis-data or name of the package file
 * @param row   row as a spreadsheet shows it: the header is row 1; absent when the finding concerns the file
 */
public record Finding(
        Severity severity,
        String code,
        String file,
        @Nullable Integer row,
        @Nullable String field,
        @Nullable String value,
        LocalizedText message) {}

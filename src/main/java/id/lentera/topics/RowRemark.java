package id.lentera.topics;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Severity;

/**
 * What is to be said about a row. A row with an error is not loaded.
 *
 * @param code  short stable word
 * @param field the column it concerns
 */
public record RowRemark(Severity severity, String code, String field, LocalizedText text) {

    public static RowRemark error(String code, String field, String indonesian, String english) {
        return new RowRemark(Severity.ERROR, code, field, new LocalizedText(indonesian, english));
    }

    public static RowRemark warning(String code, String field, String indonesian, String english) {
        return new RowRemark(Severity.WARNING, code, field, new LocalizedText(indonesian, english));
    }
}

package id.lentera.briefs;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of files. */
public enum BriefFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    BriefFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word of an address; anything else is a 400 that names the words allowed. */
    public static BriefFormat parse(@Nullable String word) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-format",
                        "Bentuk dokumen (format) harus pdf, docx, atau xlsx.",
                        "The format of a document must be pdf, docx or xlsx."));
    }
}

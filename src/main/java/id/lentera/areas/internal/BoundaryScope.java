package id.lentera.areas.internal;

import id.lentera.areas.internal.matching.Match;
import id.lentera.areas.internal.matching.RegisterArea;
import id.lentera.areas.internal.matching.SourceArea;
import id.lentera.platform.ProblemException;
import java.util.Locale;

/** How much of the boundary source is loaded. */
public enum BoundaryScope {
    /** Villages of Nusa Tenggara Timur; elsewhere kecamatan polygons, dissolved to kabupaten and provinces. */
    DEFAULT,
    /** Every village. */
    ALL;

    private static final String FOCUS_PROVINCE = "53";

    /** Reads the word of the settings; anything else is refused with the words allowed. */
    public static BoundaryScope parse(String word) {
        return switch (word) {
            case "default" -> DEFAULT;
            case "all" -> ALL;
            default ->
                throw ProblemException.badRequest(
                        "unknown-scope",
                        "Cakupan data harus default atau all, bukan %s.".formatted(word),
                        "The scope of data must be default or all, not %s.".formatted(word));
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether polygons of this level can be drawn at all. */
    boolean mayWant(SourceArea polygon) {
        return polygon.level() == 4 || polygon.level() == 3 && this == DEFAULT;
    }

    /** Whether a polygon is drawn: each place comes from one level only, villages where they are in scope and kecamatan elsewhere. */
    boolean wants(Match match) {
        RegisterArea regency = match.regency();
        boolean villages =
                this == ALL || regency != null && regency.provinceCode().equals(FOCUS_PROVINCE);
        return match.source().level() == (villages ? 4 : 3);
    }
}

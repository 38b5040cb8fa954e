package id.lentera.convergence;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How coverage is drawn over the colours of another figure. */
public enum CoverageSymbol {
    /** Its area is the coverage. */
    CIRCLE,
    /** Its height is the coverage, beside a frame as high as the target. */
    BAR;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Circles where nothing is said. */
    public static CoverageSymbol parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return CIRCLE;
        }
        return Arrays.stream(values())
                .filter(symbol -> symbol.slug().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-symbol",
                        "Lambang cakupan harus circle atau bar.",
                        "The symbol of coverage must be circle or bar."));
    }
}

package id.lentera.patterns;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which local statistic finds the pattern. */
public enum Statistic {
    LOCAL_MORAN,
    GI,
    GI_STAR;

    /** The word in addresses, for example {@code gi-star}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; nothing means local Moran, anything else is a 400 that names the words allowed. */
    public static Statistic parse(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return LOCAL_MORAN;
        }
        return Arrays.stream(values())
                .filter(s -> s.slug().equals(slug.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            Arrays.stream(values()).map(Statistic::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-statistic",
                            "Parameter statistic harus salah satu dari: " + allowed + ".",
                            "Parameter statistic must be one of: " + allowed + ".");
                });
    }
}

package id.lentera.priority;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How figures of different units become urgencies that can be added, from 0 to 100. */
public enum Normalisation {
    /** The place among the assessed areas. */
    RANK,
    /** The way from the least to the most urgent figure, or between two stated bounds. */
    MIN_MAX,
    /** Standard deviations from the mean; without ends. */
    Z_SCORE,
    /** The class of a policy or a standard. */
    THRESHOLDS;

    /** The word in addresses and files, for example {@code min-max}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; anything else is a 400 that names the words allowed. */
    public static Normalisation parse(String slug) {
        return Arrays.stream(values())
                .filter(n -> n.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            Arrays.stream(values()).map(Normalisation::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-normalisation",
                            "Normalisasi (normalisation) harus salah satu dari: " + allowed + ".",
                            "The normalisation must be one of: " + allowed + ".");
                });
    }
}

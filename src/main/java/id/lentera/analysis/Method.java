package id.lentera.analysis;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are cut into classes. */
public enum Method {
    /** About the same number of areas in every class. */
    QUANTILE,
    /** Every class spans the same range of values. */
    EQUAL,
    /** Natural breaks: the classes with the smallest sum of squared deviations from their means (Fisher, Jenks). */
    JENKS,
    /** Classes one standard deviation wide, centred on the mean (even number of classes: an edge on the mean). */
    STDDEV,
    /** Edges on multiples of 1, 2 or 5 times a power of ten; the number of classes may differ from the one asked for (at most 7). */
    PRETTY,
    /** Edges set by a person, for example the thresholds of a policy. */
    MANUAL;

    /** The word used in addresses, for example {@code quantile}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word of an address; anything else is a 400 that names the words allowed. */
    public static Method parse(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(m -> m.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = Arrays.stream(values()).map(Method::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-method",
                            "Parameter method harus salah satu dari: " + allowed + ".",
                            "Parameter method must be one of: " + allowed + ".");
                });
    }
}

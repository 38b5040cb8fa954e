package id.lentera.priority;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;

/** How urgencies become one score. */
public enum Aggregation {
    /** The weighted mean: much of one makes up for little of another. */
    ARITHMETIC,
    /** The weighted product of urgencies moved to 1..100: little of one thing weighs more. */
    GEOMETRIC;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; anything else is a 400 that names the words allowed. */
    public static Aggregation parse(String slug) {
        return Arrays.stream(values())
                .filter(a -> a.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-aggregation",
                        "Agregasi (aggregation) harus arithmetic atau geometric.",
                        "The aggregation must be arithmetic or geometric."));
    }
}

package id.lentera.priority;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** With what the figures of a selection are compared: where the cut lies that divides bad from good. */
public enum ReferenceKind {
    /** The published figure of the area that contains the others. */
    PARENT,
    /** The published figure of Indonesia. */
    NATION,
    /** Every area counts alike. */
    MEAN,
    /** Areas count by the people or households behind their figure. */
    WEIGHTED,
    MEDIAN,
    /** A number of the reader's own. */
    MANUAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything unknown is a 400 that names the words allowed. */
    public static ReferenceKind parse(String parameter, String slug) {
        return Arrays.stream(values())
                .filter(k -> k.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            Arrays.stream(values()).map(ReferenceKind::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-reference",
                            "Parameter %s harus salah satu dari: %s.".formatted(parameter, allowed),
                            "Parameter %s must be one of: %s.".formatted(parameter, allowed));
                });
    }
}

package id.lentera.priority;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the ranks of several criteria become one order. */
public enum Rule {
    /** The sum of the ranks, all criteria alike; the lowest sum comes first. */
    RANK_SUM,
    /** The sum of rank times weight; the lowest sum comes first. */
    WEIGHTED_RANK,
    /** One criterion by itself. */
    SINGLE,
    /** The urgencies by each criterion, combined into a score; the highest comes first. */
    COMPOSITE;

    /** The word in addresses and files, for example {@code rank-sum}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; anything else is a 400 that names the words allowed. */
    public static Rule parse(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(r -> r.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = Arrays.stream(values()).map(Rule::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-rule",
                            "Aturan (rule) harus salah satu dari: " + allowed + ".",
                            "The rule must be one of: " + allowed + ".");
                });
    }
}

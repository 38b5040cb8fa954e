package id.lentera.areas;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Levels of administrative areas, BPS's English terms; {@link #number()} is the value stored in the database. */
public enum AreaLevel {
    NATION,
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE;

    public int number() {
        return ordinal();
    }

    /** The word used in addresses, for example {@code regency}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level below, or empty for villages. */
    public Optional<AreaLevel> below() {
        return this == VILLAGE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public static AreaLevel of(int number) {
        return values()[number];
    }

    /** Reads the word of an address; anything else is a 400 that names the words allowed. */
    public static AreaLevel parse(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(l -> l.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            Arrays.stream(values()).map(AreaLevel::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-level",
                            "Parameter level harus salah satu dari: " + allowed + ".",
                            "Parameter level must be one of: " + allowed + ".");
                });
    }
}

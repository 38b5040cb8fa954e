package id.lentera.programs;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which deliveries are looked at. The two are never added up with each other. */
public enum DeliveryBasis {
    /** Published and entered ones. */
    REAL,
    /** Demonstration deliveries, to try matrix and maps. */
    DEMO;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null where the reader leaves it open. */
    public static @Nullable DeliveryBasis parse(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(b -> b.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-basis",
                        "Parameter basis harus real (penyaluran yang diterbitkan dan diisi) atau demo (peragaan).",
                        "Parameter basis must be real (published and entered deliveries) or demo (demonstration)."));
    }
}

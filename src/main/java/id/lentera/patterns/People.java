package id.lentera.patterns;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much an area counts. */
public enum People {
    /** The first of the others that has a number for every area; none of them: all areas alike. */
    AUTO("", ""),
    /** What the figure itself was divided by. */
    OWN("penyebut angka itu sendiri", "the denominator of the figure itself"),
    /** The population behind the published poverty figures of the same year: number of the poor divided by their share. */
    IMPLIED(
            "penduduk yang tersirat dari jumlah dan persentase penduduk miskin tahun yang sama",
            "the population implied by number and rate of the poor of the same year"),
    POPULATION("jumlah penduduk tahun terdekat", "the population of the nearest year"),
    HOUSEHOLDS("jumlah keluarga tahun terdekat", "the number of families of the nearest year"),
    EQUAL("tidak ada; setiap wilayah dihitung sama", "nothing; all areas count alike");

    private final LocalizedText words;

    People(String indonesian, String english) {
        words = new LocalizedText(indonesian, english);
    }

    /** What areas are weighted by, for a sentence. */
    public LocalizedText words() {
        return words;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; nothing means {@link #AUTO}, anything else is a 400 that names the words allowed. */
    public static People parse(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return AUTO;
        }
        return Arrays.stream(values())
                .filter(p -> p.slug().equals(slug.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = Arrays.stream(values()).map(People::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-people",
                            "Parameter people harus salah satu dari: " + allowed + ".",
                            "Parameter people must be one of: " + allowed + ".");
                });
    }
}

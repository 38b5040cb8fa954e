package id.lentera.recertification.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.platform.RequestReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is sent to the desk: bounded, and each part that is missing or wrong is named. */
final class DeskBodies {

    private static final int MAX_KILOBYTES = 64;

    private DeskBodies() {}

    static <T> T read(JsonMapper json, InputStream body, Class<T> type) throws IOException {
        String parts = Arrays.stream(type.getRecordComponents())
                .map(part -> part.getName())
                .collect(Collectors.joining(", "));
        LocalizedText otherwise = new LocalizedText(
                "Isi kiriman bukan objek JSON yang sah dengan bagian: %s.".formatted(parts),
                "The body is no valid JSON object with the parts: %s.".formatted(parts));
        return RequestReader.read(json, body, MAX_KILOBYTES, type, otherwise);
    }

    static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw ProblemException.badRequest(
                    "missing-value", "Isi bagian %s.".formatted(name), "Fill in the part %s.".formatted(name));
        }
        return value;
    }

    static LocalDate day(@Nullable String text, String name) {
        try {
            return LocalDate.parse(required(text, name));
        } catch (DateTimeException _) {
            throw ProblemException.badRequest(
                    "bad-day",
                    "Bagian %s harus tanggal yang ada, misalnya 2026-03-02.".formatted(name),
                    "The part %s must be a date that exists, such as 2026-03-02.".formatted(name));
        }
    }

    static <E extends Enum<E>> E word(@Nullable String text, String name, Class<E> words) {
        String given = required(text, name);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given))
                .findFirst()
                .orElseThrow(() -> {
                    String all = Arrays.stream(words.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "bad-state",
                            "Bagian %s harus salah satu dari: %s.".formatted(name, all),
                            "The part %s must be one of: %s.".formatted(name, all));
                });
    }
}

package id.lentera.platform;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request sends: its body, bounded before it is believed, and numbers of its address. */
public final class RequestReader {

    private static final int KILOBYTE = 1024;

    private static final LocalizedText NO_JSON =
            new LocalizedText("Isi permintaan bukan JSON yang sah.", "The body of the request is not valid JSON.");

    private RequestReader() {}

    /**
     * @param kilobytes most that is read; a larger body is a 413
     * @param otherwise sentence of the 400 for a body that is no such object
     */
    public static <T> T read(JsonMapper json, InputStream body, int kilobytes, Class<T> type, LocalizedText otherwise)
            throws IOException {
        byte[] bytes = body.readNBytes(kilobytes * KILOBYTE + 1);
        if (bytes.length > kilobytes * KILOBYTE) {
            String most = kilobytes < KILOBYTE ? kilobytes + " KB" : kilobytes / KILOBYTE + " MB";
            throw new ProblemException(
                    413,
                    "too-large",
                    new LocalizedText(
                            "Kiriman terlalu besar: paling banyak %s.".formatted(most),
                            "The request is too large: at most %s.".formatted(most)));
        }
        try {
            T read = json.readValue(bytes, type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException _) {
            // answered below with the same sentence
        }
        throw ProblemException.badRequest("bad-json", otherwise.id(), otherwise.en());
    }

    /** Any JSON; the same bounds and the same refusals. */
    public static JsonNode tree(JsonMapper json, InputStream body, int kilobytes) throws IOException {
        return read(json, body, kilobytes, JsonNode.class, NO_JSON);
    }

    /** The number of a record, from an address. */
    public static long number(String text) {
        if (text.matches("\\d{1,15}")) {
            return Long.parseLong(text);
        }
        throw ProblemException.badRequest(
                "bad-number", "Nomor harus bilangan bulat.", "The number must be a whole number.");
    }
}

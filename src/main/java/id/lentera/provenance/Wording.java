package id.lentera.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Indonesian words for the English remarks, publishers and titles that the transcribed figures carry. Other texts, for example of
 * files imported later, are shown as they were written.
 */
public final class Wording {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Map<String, String> INDONESIAN = read();

    private Wording() {}

    /** The text for a reader: English readers get it as recorded. */
    public static String in(String text, Locale locale) {
        return "en".equals(locale.getLanguage()) ? text : INDONESIAN.getOrDefault(text, text);
    }

    /** Whether there are Indonesian words for a text. */
    static boolean knows(String text) {
        return INDONESIAN.containsKey(text);
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream("wording.csv"));
                CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
            rows.forEach(row -> words.put(row.get("en"), row.get("id")));
        } catch (IOException e) {
            throw new UncheckedIOException("wording.csv cannot be read", e);
        }
        return Map.copyOf(words);
    }
}

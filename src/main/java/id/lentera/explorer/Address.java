package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the parts of the map page's address; what can't be read is a 400. */
final class Address {

    private static final Pattern WORD = Pattern.compile("[a-z0-9_-]{1,80}");

    private Address() {}

    static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    static Optional<AreaCode> code(Map<String, String> query, String key) {
        return Optional.ofNullable(query.get(key)).map(AreaCode::new);
    }

    static Optional<String> word(Map<String, String> query, String key) {
        String text = query.get(key);
        if (text != null && !WORD.matcher(text).matches()) {
            throw unreadable(key);
        }
        return Optional.ofNullable(text);
    }

    static Optional<Integer> number(Map<String, String> query, String key, int least, int most) {
        String text = query.get(key);
        if (text == null) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.valueOf(text));
        }
        throw unreadable(key);
    }

    private static ProblemException unreadable(String key) {
        return ProblemException.badRequest(
                "bad-address",
                "Bagian %s pada alamat halaman ini tidak dapat dibaca. Mulai lagi dari peta.".formatted(key),
                "The part %s of this page's address cannot be read. Start again from the map.".formatted(key));
    }
}

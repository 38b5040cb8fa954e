package id.lentera.areas.internal.matching;

import id.lentera.areas.internal.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The spellings under which a name may stand elsewhere, and names without blanks made readable. */
public final class SourceNames {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z'.)])(?=[A-Z(])|(?<=[A-Za-z])(?=\\d)");
    private static final Pattern ROMAN = Pattern.compile("\\b(Ii|Iii|Iv|Vi|Vii|Viii|Ix)\\b");
    private static final List<String> PREFIXES =
            List.of("kelurahan", "desa", "kel", "upt", "kampung", "kp", "nagari", "negeri", "gampong");
    private static final int SHORTEST = 4;

    private SourceNames() {}

    /** The name's own key first, then without bracketed parts, each part around a slash, and without words for the kind of area. */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NameKey.of(name));
        add(keys, BRACKETS.matcher(name).replaceAll(""));
        for (String part : name.split("/")) {
            add(keys, part);
        }
        for (String key : List.copyOf(keys)) {
            for (String prefix : PREFIXES) {
                if (key.startsWith(prefix)) {
                    add(keys, key.substring(prefix.length()));
                }
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String spelling) {
        String key = NameKey.of(spelling);
        if (key.length() >= SHORTEST) {
            keys.add(key);
        }
    }

    /** {@code NikiNikiUn} becomes Niki Niki Un, {@code RakatedaIi} Rakateda II. */
    public static String words(String name) {
        String words =
                CAMEL.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return ROMAN.matcher(words).replaceAll(number -> number.group().toUpperCase(Locale.ROOT));
    }
}

package id.lentera.areas.internal;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of one name have in common: lower-case letters and digits. Naile'u and Nai Leu both become {@code naileu}. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            }
        }
        return key.toString();
    }
}

package id.lentera.areas.internal;

import java.util.Locale;
import java.util.Set;

/** How names of the register are shown: provinces and kabupaten come in upper case and with their kind in front. */
final class RegisterNames {

    private static final Set<String> ABBREVIATIONS = Set.of("DKI", "DI");

    private RegisterNames() {}

    static String province(String name) {
        return titleCase(name);
    }

    /** Kabupaten lose their kind, kota keep it, as people say them: Aceh Selatan, Kota Kupang. */
    static String regency(String name) {
        String plain = name.replace("ADMINISTRASI ", "");
        return titleCase(isKota(name) ? plain : plain.replaceFirst("^KABUPATEN ", ""));
    }

    static boolean isKota(String name) {
        return name.startsWith("KOTA ");
    }

    /** Kecamatan and villages are written as in the register; only words all in capitals or all small are evened out. */
    static String small(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").replace('’', '\'');
        boolean even = plain.length() > 3
                && plain.indexOf('.') < 0
                && (plain.equals(plain.toUpperCase(Locale.ROOT)) || plain.equals(plain.toLowerCase(Locale.ROOT)));
        return even && plain.chars().anyMatch(c -> "AEIOUaeiou".indexOf(c) >= 0) ? titleCase(plain) : plain;
    }

    private static String titleCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (String word : name.strip().split("\\s+")) {
            out.append(out.isEmpty() ? "" : " ").append(isKeptUpper(word) ? word : capitalised(word));
        }
        return out.toString();
    }

    private static boolean isKeptUpper(String word) {
        return ABBREVIATIONS.contains(word) || word.matches("[IVX]+");
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-' || out.charAt(i - 1) == '/') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}

package id.lentera.indicators.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Names of areas as files write them: made comparable, and compared with a bounded edit distance. */
final class AreaNames {

    private AreaNames() {}

    /** Small letters and digits only, without the words for the kind of area; "Kota" stays, since Kupang is not Kota Kupang. */
    static String normalise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceFirst("^\\s*(kabupaten|kab\\.|provinsi|kecamatan|kec\\.)\\s+", "")
                .replace("daerah istimewa", "di")
                .replace("daerah khusus ibukota", "dki")
                .replaceAll("[^a-z0-9]", "");
    }

    /** Whether two normalised names are one or two letters apart, or apart by "Kota" in front; short names must be equal. */
    static boolean near(String one, String other) {
        if (one.equals("kota" + other) || other.equals("kota" + one)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}

package id.lentera.tiles.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a client takes a gzipped answer (RFC 9110, Accept-Encoding). */
final class GzipPreference {

    private GzipPreference() {}

    static boolean accepts(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        Boolean any = null;
        for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] coding = part.strip().split("\\s*;\\s*");
            boolean refused = coding.length > 1 && coding[1].matches("q\\s*=\\s*0(\\.0{0,3})?");
            if (coding[0].equals("gzip") || coding[0].equals("x-gzip")) {
                return !refused;
            }
            if (coding[0].equals("*")) {
                any = !refused;
            }
        }
        return any != null && any;
    }
}

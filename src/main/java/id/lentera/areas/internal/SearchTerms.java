package id.lentera.areas.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a search means: a code when it holds digits and dots only, else a name.
 *
 * @param name   normalised name without a leading word for its kind; null when a code is meant
 * @param dotted beginning of a Kemendagri code; null when a name is meant
 * @param digits the code as it may stand in the BPS system; null when a name is meant
 */
record SearchTerms(
        @Nullable String name,
        @Nullable String dotted,
        @Nullable String digits) {

    private static final SearchTerms EVERYTHING = new SearchTerms(null, null, null);
    private static final Pattern CODE = Pattern.compile("[0-9. ]*[0-9][0-9. ]*");
    private static final Pattern KIND = Pattern.compile(
            "^(provinsi|prov\\.?|kabupaten|kab\\.?|kecamatan|kec\\.?|kelurahan|kel\\.?|desa)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    static SearchTerms of(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return EVERYTHING;
        }
        String text = search.strip();
        if (CODE.matcher(text).matches()) {
            String digits = text.replaceAll("[^0-9]", "");
            return new SearchTerms(null, dotted(digits), digits);
        }
        String key = NameKey.of(KIND.matcher(text).replaceFirst(""));
        return new SearchTerms(key.isEmpty() ? "?" : key, null, null);
    }

    /** 5302102013 and 53.02.10.2013 begin alike: two digits per level, four for the village. */
    private static String dotted(String digits) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == 2 || i == 4 || i == 6) {
                code.append('.');
            }
            code.append(digits.charAt(i));
        }
        return code.toString();
    }

    boolean isEverything() {
        return name == null && dotted == null;
    }
}

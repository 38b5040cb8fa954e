package id.lentera.featurestore;

import java.util.Locale;
import java.util.Optional;
import org.geotools.api.filter.PropertyIsLike;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a filter as a pattern of SQL's LIKE with backslash as its escape. In SQL a wildcard also spans line breaks,
 * which GeoTools' regular expression doesn't let it do: that is the one difference.
 */
final class LikePattern {

    /** Long s and the Kelvin sign: all that GeoTools' regular expressions take for an ASCII letter when case is ignored. */
    private static final String FOLDED_FROM = "\u017f\u212a";

    private static final String FOLDED_TO = "sk";

    private LikePattern() {}

    /** Empty where SQL would decide otherwise than GeoTools: long wildcards, letters beyond ASCII without regard to case. */
    static Optional<Fragment> of(Column column, PropertyIsLike like) {
        Optional<String> pattern = convert(like);
        if (pattern.isEmpty() || column.type() != ColumnType.TEXT || !Literals.storable(pattern.get())) {
            return Optional.empty();
        }
        if (like.isMatchingCase()) {
            return Optional.of(Fragment.of(column.quoted() + " LIKE ?", pattern.get()));
        }
        if (pattern.get().chars().anyMatch(c -> c > 127)) {
            return Optional.empty();
        }
        String folded =
                "lower(translate(" + column.quoted() + ", '" + FOLDED_FROM + "', '" + FOLDED_TO + "') COLLATE \"C\")";
        return Optional.of(Fragment.of(folded + " LIKE ?", pattern.get().toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> convert(PropertyIsLike like) {
        String text = like.getLiteral();
        String escape = like.getEscape() == null ? "" : like.getEscape();
        String multi = like.getWildCard();
        String single = like.getSingleChar();
        if (text == null
                || !plain(multi)
                || !plain(single)
                || !(escape.isEmpty() || plain(escape))
                || escape.equals(multi)
                || escape.equals(single)
                || multi.equals(single)) {
            return Optional.empty();
        }
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            if (character.equals(escape)) {
                if (++i == text.length() || !isSpecial(text.charAt(i), escape, multi, single)) {
                    return Optional.empty();
                }
                literal(sql, text.charAt(i));
            } else if (character.equals(multi)) {
                sql.append('%');
            } else if (character.equals(single)) {
                sql.append('_');
            } else {
                literal(sql, text.charAt(i));
            }
        }
        return Optional.of(sql.toString());
    }

    private static boolean plain(@Nullable String wildcard) {
        return wildcard != null && wildcard.length() == 1 && !Character.isLetterOrDigit(wildcard.charAt(0));
    }

    private static boolean isSpecial(char c, String escape, String multi, String single) {
        return (escape + multi + single).indexOf(c) >= 0;
    }

    private static void literal(StringBuilder sql, char c) {
        if (c == '%' || c == '_' || c == '\\') {
            sql.append('\\');
        }
        sql.append(c);
    }
}

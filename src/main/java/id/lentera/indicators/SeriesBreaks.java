package id.lentera.indicators;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a series must not be joined, read from the remarks of its figures as they are recorded (English). A remark names either a
 * year from which the figure differs, or a base (method or territory) that other figures may not share.
 */
public final class SeriesBreaks {

    private static final Pattern SINCE = Pattern.compile("(?:not comparable with|jump against) (\\d{4})\\b");
    private static final Pattern METHOD = Pattern.compile(
            "series break against [^;,]+|before the [\\w/ -]*re-verification|population base implies estimates from [^;,]+");
    private static final Pattern TERRITORY = Pattern.compile("after the \\d{4} split|includes Malaka");

    private SeriesBreaks() {}

    /** The remark that forbids joining two figures of one area, the earlier one first; empty where nothing speaks against it. */
    public static Optional<String> between(Observation earlier, Observation later) {
        return between(earlier.year(), text(earlier), later.year(), text(later));
    }

    /** The same by years and remarks. */
    static Optional<String> between(int earlier, String before, int later, String after) {
        if (differsSince(after, earlier, later) || differ(METHOD, before, after)) {
            return Optional.of(reason(METHOD, SINCE, before, after));
        }
        return differ(TERRITORY, before, after)
                ? Optional.of(reason(TERRITORY, SINCE, before, after))
                : Optional.empty();
    }

    /** The remark that forbids comparing figures of two areas and one year: they were not measured in the same way. */
    public static Optional<String> betweenAreas(Observation one, Observation other) {
        return differ(METHOD, text(one), text(other))
                ? Optional.of(reason(METHOD, METHOD, text(one), text(other)))
                : Optional.empty();
    }

    private static boolean differsSince(String note, int earlier, int later) {
        Matcher since = SINCE.matcher(note);
        while (since.find()) {
            int year = Integer.parseInt(since.group(1));
            if (earlier <= year && year < later) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(Pattern base, String one, String other) {
        return !bases(base, one).equals(bases(base, other));
    }

    private static TreeSet<String> bases(Pattern base, String note) {
        return base.matcher(note)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The whole remark of the figure that carries the mark, the later one first, so that it can be shown in the reader's language. */
    private static String reason(Pattern mark, Pattern since, String before, String after) {
        return mark.matcher(after).find() || since.matcher(after).find() ? after : before;
    }

    private static String text(Observation figure) {
        @Nullable String note = figure.note();
        return note == null ? "" : note;
    }
}

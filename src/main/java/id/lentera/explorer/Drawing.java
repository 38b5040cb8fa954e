package id.lentera.explorer;

import id.lentera.indicators.ClassificationQueries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How figures become colours or circles, as an address says it.
 *
 * @param breaks   class edges set by hand, ascending; empty for computed ones
 * @param yearOnly whether the edges come from the year shown instead of from all years
 * @param form     whether areas are coloured or have circles
 */
record Drawing(String method, int classes, List<Double> breaks, boolean yearOnly, Form form) {

    /** What carries a figure. */
    enum Form {
        /** What suits the kind of the figure: circles for counts and money, colour for all others. */
        FITTING,
        FILL,
        CIRCLES
    }

    static final String MANUAL = "manual";

    /** Edges that a policy or a standard names. */
    static final String POLICY = "policy";

    /** Colours that run evenly from the lowest to the highest figure. */
    static final String UNCLASSED = ClassificationQueries.UNCLASSED;

    static final List<String> METHODS =
            List.of("quantile", "jenks", "equal", "pretty", "stddev", POLICY, MANUAL, UNCLASSED);
    static final int FEWEST_CLASSES = 3;
    static final int MOST_CLASSES = 7;
    static final Drawing USUAL = new Drawing(METHODS.getFirst(), 5, List.of(), false, Form.FITTING);

    private static final Map<String, Form> FORMS = Map.of("fill", Form.FILL, "circles", Form.CIRCLES);
    private static final String SEPARATOR = "_";
    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,6})?";

    /** Reads an address; edges that can't be used leave the usual method. */
    static Drawing parse(Map<String, String> query) {
        String method = Address.word(query, "method").orElse(USUAL.method);
        int classes =
                Address.number(query, "classes", FEWEST_CLASSES, MOST_CLASSES).orElse(USUAL.classes);
        List<Double> breaks = MANUAL.equals(method) ? breaks(query.getOrDefault("breaks", "")) : List.of();
        boolean usable = METHODS.contains(method) && (!MANUAL.equals(method) || !breaks.isEmpty());
        return new Drawing(
                usable ? method : USUAL.method,
                classes,
                breaks,
                "year".equals(query.get("edges")),
                FORMS.getOrDefault(query.getOrDefault("draw", ""), Form.FITTING));
    }

    /** Puts into an address what is not as usual. */
    void into(Map<String, String> query) {
        put(query, "method", method, !method.equals(USUAL.method));
        put(query, "classes", String.valueOf(classes), classes != USUAL.classes);
        put(
                query,
                "breaks",
                breaks.stream().map(Drawing::plain).collect(Collectors.joining(SEPARATOR)),
                !breaks.isEmpty());
        put(query, "edges", "year", yearOnly);
        FORMS.forEach((word, meaning) -> put(query, "draw", word, form == meaning));
    }

    Drawing withClasses(String chosenMethod, int chosenClasses) {
        return new Drawing(chosenMethod, chosenClasses, List.of(), yearOnly, form);
    }

    Drawing withBreaks(List<Double> edges) {
        return new Drawing(MANUAL, classes, edges, yearOnly, form);
    }

    Drawing withYearOnly(boolean chosen) {
        return new Drawing(method, classes, breaks, chosen, form);
    }

    Drawing withForm(Form chosen) {
        return new Drawing(method, classes, breaks, yearOnly, chosen);
    }

    /** Two to eight edges, each larger than the one before; empty for anything else. */
    static List<Double> usable(List<Double> edges) {
        boolean ascending = edges.size() >= 2 && edges.size() <= MOST_CLASSES + 1;
        for (int i = 1; ascending && i < edges.size(); i++) {
            ascending = edges.get(i) > edges.get(i - 1);
        }
        return ascending ? List.copyOf(edges) : List.of();
    }

    private static List<Double> breaks(String text) {
        String[] words = text.split(SEPARATOR, MOST_CLASSES + 3);
        boolean numbers = Arrays.stream(words).allMatch(word -> word.matches(NUMBER));
        return numbers ? usable(Arrays.stream(words).map(Double::valueOf).toList()) : List.of();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> query, String key, String value, boolean unusual) {
        if (unusual) {
            query.put(key, value);
        }
    }
}

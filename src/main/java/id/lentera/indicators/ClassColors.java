package id.lentera.indicators;

import id.lentera.indicators.Indicator.Direction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Colours of map classes, lowest class first. Dark always means "act here": need and achievement have ramps of their own, and the
 * one for achievement runs backwards. Where neither end is good news, dark is simply more. ColorBrewer's sequential ramps, which
 * keep their order for colour-blind readers and in grey.
 */
public final class ClassColors {

    /** Fill under areas without a class. */
    public static final String ABSENT = "#e9ecef";

    public static final int MOST = 7;

    private static final List<List<String>> NEED = List.of(
            List.of("#fe9929"),
            List.of("#fee391", "#d95f0e"),
            List.of("#fff7bc", "#fec44f", "#d95f0e"),
            List.of("#ffffd4", "#fed98e", "#fe9929", "#cc4c02"),
            List.of("#ffffd4", "#fed98e", "#fe9929", "#d95f0e", "#993404"),
            List.of("#ffffd4", "#fee391", "#fec44f", "#fe9929", "#d95f0e", "#993404"),
            List.of("#ffffd4", "#fee391", "#fec44f", "#fe9929", "#ec7014", "#cc4c02", "#8c2d04"));

    private static final List<List<String>> ACHIEVEMENT = List.of(
            List.of("#74a9cf"),
            List.of("#bdc9e1", "#0570b0"),
            List.of("#ece7f2", "#a6bddb", "#2b8cbe"),
            List.of("#f1eef6", "#bdc9e1", "#74a9cf", "#0570b0"),
            List.of("#f1eef6", "#bdc9e1", "#74a9cf", "#2b8cbe", "#045a8d"),
            List.of("#f1eef6", "#d0d1e6", "#a6bddb", "#74a9cf", "#2b8cbe", "#045a8d"),
            List.of("#f1eef6", "#d0d1e6", "#a6bddb", "#74a9cf", "#3690c0", "#0570b0", "#034e7b"));

    private static final List<List<String>> SIZE = List.of(
            List.of("#9e9ac8"),
            List.of("#cbc9e2", "#6a51a3"),
            List.of("#efedf5", "#bcbddc", "#756bb1"),
            List.of("#f2f0f7", "#cbc9e2", "#9e9ac8", "#6a51a3"),
            List.of("#f2f0f7", "#cbc9e2", "#9e9ac8", "#756bb1", "#54278f"),
            List.of("#f2f0f7", "#dadaeb", "#bcbddc", "#9e9ac8", "#756bb1", "#54278f"),
            List.of("#f2f0f7", "#dadaeb", "#bcbddc", "#9e9ac8", "#807dba", "#6a51a3", "#4a1486"));

    /** ColorBrewer's PuOr from good to bad: orange is worse, purple better, and neither looks like the ramps of levels. */
    private static final Map<Integer, List<String>> CHANGE = Map.of(
            3, List.of("#998ec3", "#f7f7f7", "#f1a340"),
            5, List.of("#5e3c99", "#b2abd2", "#f7f7f7", "#fdb863", "#e66101"),
            7, List.of("#542788", "#998ec3", "#d8daeb", "#f7f7f7", "#fee0b6", "#f1a340", "#b35806"));

    /** Three by three, rows by need of the first indicator, columns by need of the second; the last is in need of both. */
    private static final List<String> PAIR =
            List.of("#e8e8e8", "#b0d5df", "#64acbe", "#e4acac", "#ad9ea5", "#627f8c", "#c85a5a", "#985356", "#574249");

    /** ColorBrewer's Set2: categories have no order, and none of them is dark. */
    private static final List<String> CATEGORIES =
            List.of("#66c2a5", "#fc8d62", "#8da0cb", "#e78ac3", "#a6d854", "#ffd92f", "#e5c494", "#b3b3b3");

    private ClassColors() {}

    /** One colour per category; empty for more categories than can be told apart. */
    public static List<String> ofCategories(int categories) {
        return categories > CATEGORIES.size() ? List.of() : CATEGORIES.subList(0, categories);
    }

    /** Colours of differences, most negative class first; for an even or other number of classes there are none. */
    public static List<String> ofChange(Direction direction, int classes) {
        List<String> goodToBad = CHANGE.getOrDefault(classes, List.of());
        return direction == Direction.HIGHER_IS_BETTER ? Collections.unmodifiableList(goodToBad.reversed()) : goodToBad;
    }

    /** Nine colours for two indicators of three classes each, by {@code 3 * need of the first + need of the second}. */
    public static List<String> ofPair() {
        return PAIR;
    }

    /** Colours that run evenly from the lowest to the highest figure, {@code steps} of them. */
    public static List<String> continuous(Direction direction, int steps) {
        List<String> ramp = of(direction, MOST);
        return IntStream.range(0, steps)
                .mapToObj(i -> {
                    double at = steps == 1 ? 0 : i * (MOST - 1.0) / (steps - 1);
                    int below = Math.min((int) at, MOST - 2);
                    return mixed(ramp.get(below), ramp.get(below + 1), at - below);
                })
                .toList();
    }

    private static String mixed(String from, String to, double share) {
        StringBuilder color = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int a = Integer.parseInt(from.substring(i, i + 2), 16);
            int b = Integer.parseInt(to.substring(i, i + 2), 16);
            color.append("%02x".formatted(Math.round(a + (b - a) * share)));
        }
        return color.toString();
    }

    /** The colour of circles, whose size is the message. */
    public static String ofCircles(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_WORSE -> "#cc4c02";
            case HIGHER_IS_BETTER -> "#0570b0";
            case NEUTRAL -> "#6a51a3";
        };
    }

    /** One colour per class, 0 to {@value #MOST} classes. */
    public static List<String> of(Direction direction, int classes) {
        if (classes == 0) {
            return List.of();
        }
        return switch (direction) {
            case HIGHER_IS_WORSE -> NEED.get(classes - 1);
            case HIGHER_IS_BETTER ->
                Collections.unmodifiableList(ACHIEVEMENT.get(classes - 1).reversed());
            case NEUTRAL -> SIZE.get(classes - 1);
        };
    }
}

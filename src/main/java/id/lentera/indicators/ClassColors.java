package id.lentera.indicators;

import id.lentera.indicators.Indicator.Direction;
import java.util.Collections;
import java.util.List;

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

    private ClassColors() {}

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

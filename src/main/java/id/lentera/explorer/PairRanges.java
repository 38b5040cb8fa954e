package id.lentera.explorer;

import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Pair;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/** The ranges of figures behind each of the nine colours of two indicators. A cell is {@code 3 * need of the first + need of the second}. */
final class PairRanges {

    private final ExplorerScreen screen;
    private final Versus versus;
    private final Pair pair;
    private final Locale locale;

    PairRanges(ExplorerScreen screen, Locale locale) {
        this.screen = screen;
        this.versus = Objects.requireNonNull(screen.versus());
        this.pair = Objects.requireNonNull(versus.pair());
        this.locale = locale;
    }

    /** Whether both classes of a cell exist: few different figures make fewer than three classes. */
    boolean exists(int cell) {
        return firstClass(cell) >= 0 && secondClass(cell) >= 0;
    }

    String first(int cell) {
        return range(pair.firstEdges(), firstClass(cell), screen.indicator().unit());
    }

    String second(int cell) {
        return range(pair.secondEdges(), secondClass(cell), versus.indicator().unit());
    }

    private int firstClass(int cell) {
        return classOf(pair.firstNeeds(), cell / Pair.STEPS);
    }

    private int secondClass(int cell) {
        return classOf(pair.secondNeeds(), cell % Pair.STEPS);
    }

    private static int classOf(int[] needs, int need) {
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] == need) {
                return i;
            }
        }
        return -1;
    }

    private String range(double[] edges, int number, String unit) {
        return FigureFormat.edge(edges[number], unit, locale)
                + "–"
                + FigureFormat.withUnit(BigDecimal.valueOf(Math.round(edges[number + 1] * 100) / 100.0), unit, locale);
    }
}

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
        return pair.firstClass(cell) >= 0 && pair.secondClass(cell) >= 0;
    }

    String first(int cell) {
        return range(
                pair.firstEdges(), pair.firstClass(cell), screen.indicator().unit());
    }

    String second(int cell) {
        return range(
                pair.secondEdges(), pair.secondClass(cell), versus.indicator().unit());
    }

    private String range(double[] edges, int number, String unit) {
        return FigureFormat.edge(edges[number], unit, locale)
                + "–"
                + FigureFormat.withUnit(BigDecimal.valueOf(Math.round(edges[number + 1] * 100) / 100.0), unit, locale);
    }
}

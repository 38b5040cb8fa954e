package id.lentera.explorer;

import id.lentera.filters.Condition;
import id.lentera.filters.Filter;
import id.lentera.filters.Range;
import id.lentera.indicators.Pair;
import java.util.List;
import java.util.Objects;

/** Choices on a map of two indicators as filters: a box of the legend, a rectangle of the scatter. */
final class PairFilter {

    private PairFilter() {}

    /** The areas in one of the nine boxes. */
    static Filter ofCell(ExplorerScreen screen, int cell) {
        Pair pair = Objects.requireNonNull(screen.pair());
        return both(
                screen,
                classRange(pair.firstEdges(), pair.firstClass(cell)),
                classRange(pair.secondEdges(), pair.secondClass(cell)));
    }

    /** The areas inside a rectangle. */
    static Filter ofRectangle(ExplorerScreen screen, double[] first, double[] second) {
        return both(
                screen,
                Range.closed(rounded(first[0]), rounded(first[1])),
                Range.closed(rounded(second[0]), rounded(second[1])));
    }

    private static Filter both(ExplorerScreen screen, Range first, Range second) {
        Versus versus = Objects.requireNonNull(screen.versus());
        return Filter.of(List.of(
                new Condition.Figures(Filter.VALUE, List.of(first)),
                new Condition.Figures(versus.indicator().id() + "_" + versus.year(), List.of(second))));
    }

    private static Range classRange(double[] edges, int number) {
        return Range.ofClass(edges[number], edges[number + 1], number == edges.length - 2);
    }

    /** Corners of a rectangle drawn by hand need no more digits than a reader sees. */
    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

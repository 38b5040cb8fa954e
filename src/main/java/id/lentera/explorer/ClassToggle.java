package id.lentera.explorer;

import id.lentera.analysis.Edges;
import id.lentera.filters.Condition;
import id.lentera.filters.Filter;
import id.lentera.filters.Range;
import id.lentera.filters.Ranges;
import id.lentera.indicators.ValueArray;
import java.util.ArrayList;
import java.util.List;

/** Classes of a legend as filters: which ones stand out, how many of their areas pass, and the filter after choosing one more or less. */
final class ClassToggle {

    private final double[] edges;
    private final Filter filter;
    private final int[] passing;

    ClassToggle(ExplorerScreen screen, ValueArray figures) {
        edges = screen.classification().edges();
        filter = screen.sifted().filter();
        passing = Edges.count(edges, screen.sifted().passing(figures));
    }

    /** The range of a class, from 0. */
    Range range(int number) {
        return Range.ofClass(edges[number], edges[number + 1], number == edges.length - 2);
    }

    boolean chosen(int number) {
        Range range = range(number);
        return Ranges.intersection(filter.ranges(Filter.VALUE), List.of(range)).equals(List.of(range));
    }

    int passing(int number) {
        return passing[number];
    }

    /** The filter with a class added to those chosen, or taken from them; without the last one it asks for none. */
    Filter toggled(int number) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < edges.length - 1; i++) {
            if (chosen(i) != (i == number)) {
                ranges.add(range(i));
            }
        }
        return ranges.isEmpty()
                ? filter.without(Filter.VALUE)
                : filter.with(Filter.of(List.of(new Condition.Figures(Filter.VALUE, Ranges.union(ranges)))));
    }
}

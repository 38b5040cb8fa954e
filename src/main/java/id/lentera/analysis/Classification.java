package id.lentera.analysis;

import id.lentera.platform.LocalizedText;

/**
 * Class edges and how many values lie in each class. Class i holds {@code edges[i] <= value < edges[i + 1]}; the last class
 * includes its upper edge too. Edges increase strictly, except for values that are all equal: one class {@code [v, v]}.
 * Without any value there are neither edges nor classes.
 *
 * @param edges  one more than classes, or none
 * @param counts values per class; missing values are in none
 * @param rule   one sentence for readers: who owns an edge, and why there are fewer classes than asked for, where that is so
 */
public record Classification(Method method, double[] edges, int[] counts, LocalizedText rule) {

    /** The class of a value, from 0, or -1 for a missing value (NaN) and for one outside all classes. */
    public int classOf(double value) {
        return Edges.classOf(edges, value);
    }
}

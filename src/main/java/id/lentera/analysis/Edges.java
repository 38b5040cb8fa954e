package id.lentera.analysis;

import java.util.Arrays;

/** The one place that decides which class owns an edge: lower edge included, upper excluded, last class closed. */
public final class Edges {

    private Edges() {}

    /** The class of a value, from 0, or -1 for a missing value (NaN) and for one outside all classes. */
    public static int classOf(double[] edges, double value) {
        if (edges.length == 0 || !(value >= edges[0] && value <= edges[edges.length - 1])) {
            return -1;
        }
        int position = Arrays.binarySearch(edges, value + 0.0);
        int owner = position >= 0 ? position : -position - 2;
        return Math.clamp(owner, 0, edges.length - 2);
    }

    /** How many values each class holds; missing values and those outside all classes are in none. */
    public static int[] count(double[] edges, double[] values) {
        int[] counts = new int[Math.max(0, edges.length - 1)];
        for (double value : values) {
            int owner = classOf(edges, value);
            if (owner >= 0) {
                counts[owner]++;
            }
        }
        return counts;
    }
}

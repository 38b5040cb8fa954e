package id.lentera.analysis;

/** Edges around zero for differences: as many classes of gain as of loss, one for "hardly any change", all of one readable width. */
public final class SymmetricBreaks {

    private static final double[] READABLE = {1, 2, 2.5, 5, 10};

    private SymmetricBreaks() {}

    /**
     * @param largest the largest difference without its sign, finite; 0 gives classes of width 1
     * @param classes odd, 3 or more
     * @return {@code classes + 1} ascending edges, the middle class centred at 0
     */
    public static double[] of(double largest, int classes) {
        if (classes < 3 || classes % 2 == 0) {
            throw new IllegalArgumentException("An odd number of classes from 3, not " + classes);
        }
        double width = readable(2 * largest / classes);
        double[] edges = new double[classes + 1];
        for (int i = 0; i <= classes; i++) {
            edges[i] = (i - classes / 2.0) * width;
        }
        return edges;
    }

    /** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below {@code least}. */
    private static double readable(double least) {
        if (!(least > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : READABLE) {
            // A hair of tolerance: 0.1 computed as 0.1000000001 is still 0.1.
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}

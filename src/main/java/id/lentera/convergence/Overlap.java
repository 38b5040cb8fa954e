package id.lentera.convergence;

/**
 * Programmes that meet in the same areas (irisan). Both indexes are places in the columns; the diagonal is a programme with itself.
 *
 * @param areas  how many areas both serve
 * @param atMost how many recipients can have both at most: per area the smaller of the two numbers reached
 */
public record Overlap(int[][] areas, long[][] atMost) {

    public static Overlap of(Convergence found) {
        int n = found.columns().size();
        Overlap overlap = new Overlap(new int[n][n], new long[n][n]);
        boolean[] present = new boolean[n];
        long[] reached = new long[n];
        for (int row = 0; row < found.matrix().areas(); row++) {
            for (int p = 0; p < n; p++) {
                Column column = found.columns().get(p);
                present[p] = found.state(column, row).present();
                reached[p] = found.matrix().reached()[column.index()][row];
            }
            overlap.add(present, reached);
        }
        return overlap;
    }

    private void add(boolean[] present, long[] reached) {
        for (int p = 0; p < present.length; p++) {
            for (int q = 0; present[p] && q < present.length; q++) {
                if (present[q]) {
                    areas[p][q]++;
                    atMost[p][q] += Math.min(reached[p], reached[q]);
                }
            }
        }
    }
}

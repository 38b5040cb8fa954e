package id.lentera.convergence;

import java.util.Arrays;

/** A programme over all areas of the matrix: sums of the cells. */
public record Totals(
        long target, long reached, long planned, long spent, int deliveries, int present, int met, int aboveTarget) {

    public static Totals of(Convergence found, Column column) {
        Matrix matrix = found.matrix();
        int p = column.index();
        int present = 0;
        int met = 0;
        int above = 0;
        for (int row = 0; row < matrix.areas(); row++) {
            CellState state = found.state(column, row);
            present += state.present() ? 1 : 0;
            met += state.met() ? 1 : 0;
            above += state == CellState.ABOVE_TARGET ? 1 : 0;
        }
        return new Totals(
                sum(matrix.target()[p]),
                sum(matrix.reached()[p]),
                sum(matrix.planned()[p]),
                sum(matrix.spent()[p]),
                Arrays.stream(matrix.deliveries()[p]).sum(),
                present,
                met,
                above);
    }

    private static long sum(long[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}

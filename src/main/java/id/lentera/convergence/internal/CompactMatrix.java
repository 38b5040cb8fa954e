package id.lentera.convergence.internal;

import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.Matrix;
import id.lentera.programs.DeliveryBasis;
import java.util.List;

/**
 * The matrix as the browser's table wants it: one array per column, areas in the order of codes.
 *
 * @param classes one digit per area, the number of its class
 */
record CompactMatrix(
        boolean demo, String[] codes, String[] names, String[] parents, String classes, List<Programme> programmes) {

    /**
     * @param states  one digit per area, the number of its state
     * @param target  sums of what is known
     */
    record Programme(String id, int threshold, boolean required, String states, long[] target, long[] reached) {}

    static CompactMatrix of(Convergence found) {
        int n = found.matrix().areas();
        String[] codes = new String[n];
        String[] names = new String[n];
        String[] parents = new String[n];
        StringBuilder classes = new StringBuilder(n);
        for (int row = 0; row < n; row++) {
            codes[row] = found.code(row);
            names[row] = found.name(row);
            parents[row] = found.parentName(row);
            classes.append(found.classes()[row].ordinal());
        }
        return new CompactMatrix(
                found.question().basis() == DeliveryBasis.DEMO,
                codes,
                names,
                parents,
                classes.toString(),
                found.columns().stream().map(column -> programme(found, column)).toList());
    }

    private static Programme programme(Convergence found, Column column) {
        Matrix matrix = found.matrix();
        StringBuilder states = new StringBuilder(matrix.areas());
        for (int row = 0; row < matrix.areas(); row++) {
            states.append(found.state(column, row).ordinal());
        }
        return new Programme(
                column.programme().id(),
                column.threshold(),
                column.required(),
                states.toString(),
                matrix.target()[column.index()],
                matrix.reached()[column.index()]);
    }
}

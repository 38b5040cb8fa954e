package id.lentera.convergence.internal;

import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.Matrix;
import id.lentera.programs.DeliveryBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The matrix as the browser's table wants it: one array per column, areas in the order of codes. It is made for all villages of the
 * nation: names of parents are sent once, figures only where something is delivered.
 *
 * @param parents names of the areas above, each once
 * @param parent  by area, the place of its parent's name
 * @param classes one digit per area, the number of its class
 */
record CompactMatrix(
        boolean demo,
        String[] codes,
        String[] names,
        List<String> parents,
        int[] parent,
        String classes,
        List<Programme> programmes) {

    /**
     * @param states one digit per area, the number of its state
     * @param target sums of what is known, of areas whose state isn't absent
     */
    record Programme(String id, int threshold, boolean required, String states, long[] target, long[] reached) {}

    static CompactMatrix of(Convergence found) {
        int n = found.matrix().areas();
        String[] codes = new String[n];
        String[] names = new String[n];
        int[] parent = new int[n];
        Map<String, Integer> parents = new LinkedHashMap<>();
        StringBuilder classes = new StringBuilder(n);
        for (int row = 0; row < n; row++) {
            codes[row] = found.code(row);
            names[row] = found.name(row);
            parent[row] = parents.computeIfAbsent(found.parentName(row), _ -> parents.size());
            classes.append(found.classes()[row].ordinal());
        }
        return new CompactMatrix(
                found.question().basis() == DeliveryBasis.DEMO,
                codes,
                names,
                List.copyOf(parents.keySet()),
                parent,
                classes.toString(),
                found.columns().stream().map(column -> programme(found, column)).toList());
    }

    private static Programme programme(Convergence found, Column column) {
        Matrix matrix = found.matrix();
        StringBuilder states = new StringBuilder(matrix.areas());
        LongStream.Builder target = LongStream.builder();
        LongStream.Builder reached = LongStream.builder();
        for (int row = 0; row < matrix.areas(); row++) {
            CellState state = found.state(column, row);
            states.append(state.ordinal());
            if (state != CellState.ABSENT) {
                target.add(matrix.target()[column.index()][row]);
                reached.add(matrix.reached()[column.index()][row]);
            }
        }
        return new Programme(
                column.programme().id(),
                column.threshold(),
                column.required(),
                states.toString(),
                target.build().toArray(),
                reached.build().toArray());
    }
}

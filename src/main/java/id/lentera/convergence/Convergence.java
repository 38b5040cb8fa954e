package id.lentera.convergence;

import id.lentera.areas.AreaTree;
import id.lentera.priority.ReferenceList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one question.
 *
 * @param columns  programmes with a delivery in the place, and those that the package asks for, in the order of the catalogue
 * @param classes  by area of the matrix
 * @param present  by area: how many programmes serve somebody there
 * @param lists    the list of priority areas; null for none
 * @param priority by area: whether it is a priority area or lies in one; null where that can't be said
 */
public record Convergence(
        ConvergenceQuestion question,
        AreaTree tree,
        Matrix matrix,
        List<Column> columns,
        AreaClass[] classes,
        int[] present,
        @Nullable ReferenceList lists,
        boolean @Nullable [] priority,
        Measures measures) {

    public String code(int area) {
        return tree.codes()[matrix.places()[area]];
    }

    public String name(int area) {
        return tree.names()[matrix.places()[area]];
    }

    /** Name of the area one level up. */
    public String parentName(int area) {
        int parent = tree.parents()[matrix.places()[area]];
        return parent < 0 ? "" : tree.names()[parent];
    }

    public CellState state(Column column, int area) {
        return matrix.state(column.index(), area, column.threshold());
    }

    public int count(AreaClass wanted) {
        int count = 0;
        for (AreaClass found : classes) {
            count += found == wanted ? 1 : 0;
        }
        return count;
    }
}

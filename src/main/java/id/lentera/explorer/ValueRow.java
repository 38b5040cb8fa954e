package id.lentera.explorer;

import id.lentera.indicators.ValueArray;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table beside the map.
 *
 * @param parent      code of the area one level up
 * @param value       null where absent
 * @param state       a constant of {@link ValueArray}
 * @param rank        1 needs it most; 0 without a rank (absent, demonstration)
 * @param classNumber 1 is the lowest class; 0 without a class
 * @param other       the figure of the other side of a comparison; null without one
 */
record ValueRow(
        String code,
        String name,
        String parent,
        @Nullable Double value,
        byte state,
        int rank,
        int classNumber,
        @Nullable Double other) {

    boolean demonstration() {
        return state == ValueArray.DEMONSTRATION;
    }
}

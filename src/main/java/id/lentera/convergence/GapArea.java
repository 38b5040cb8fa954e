package id.lentera.convergence;

import org.jspecify.annotations.Nullable;

/**
 * One area behind a cell.
 *
 * @param row   its place in the matrix
 * @param state of the programme that it lacks; null where none is named
 * @param gap   target minus reached of that programme; null where one of them isn't known
 */
public record GapArea(
        int row, @Nullable CellState state, @Nullable Long gap) {}

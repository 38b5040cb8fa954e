package id.lentera.priority.mcda;

import java.util.List;

/**
 * What is varied to see how firm a ranking is.
 *
 * @param draws      how many times
 * @param seed       the same seed gives the same answer, whatever the number of threads
 * @param top        how many areas are to be chosen
 * @param weights    how weights are drawn
 * @param scales     sets of scales, one scale per measure each; every draw takes one of the sets by chance
 * @param errors     how far figures may be off, one per measure
 */
public record Trials(
        int draws, long seed, int top, WeightDraw weights, List<List<Scale>> scales, List<FigureError> errors) {

    public Trials {
        if (draws < 1 || top < 1 || scales.isEmpty()) {
            throw new IllegalArgumentException("Nothing to try");
        }
        scales = List.copyOf(scales);
        errors = List.copyOf(errors);
    }
}

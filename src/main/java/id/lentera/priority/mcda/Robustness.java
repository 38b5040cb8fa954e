package id.lentera.priority.mcda;

import java.util.List;

/**
 * How firm a ranking is.
 *
 * @param areas   in code order
 * @param without what leaving out each measure changes, in their order; empty for a single measure
 */
public record Robustness(List<Firmness> areas, List<Without> without) {

    /** From here on an area is where it is: inside or outside the chosen ones in nine of ten trials. */
    public static final double STABLE = 0.9;

    /**
     * One area.
     *
     * @param from      rank that it beats in one of twenty trials only
     * @param to        rank that it misses in one of twenty trials only
     * @param topChance the share of trials in which it is among the first
     * @param stable    whether it stays on its side of the cut in at least {@link #STABLE} of the trials
     */
    public record Firmness(String code, int from, int median, int to, double topChance, boolean stable) {}

    /**
     * The ranking without one measure, the weights of the others divided by their sum.
     *
     * @param ranks   of the areas, in code order
     * @param entered codes of those who come among the first only then
     * @param left    codes of those who are among the first only with it
     */
    public record Without(int measure, List<Integer> ranks, List<String> entered, List<String> left) {}
}

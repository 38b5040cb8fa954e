package id.lentera.priority.portfolio;

import java.util.List;

/**
 * What to buy where.
 *
 * @param choice     index of the chosen offer of each site, in the order of the problem; -1 for none
 * @param bound      no portfolio within the budget that meets the floors is worth more
 * @param exact      proved best: the value is the bound
 * @param feasibility whether the floors can be met; the choice is empty where they are not
 * @param reached    households by group
 */
public record Portfolio(
        List<Integer> choice,
        long cost,
        long value,
        long bound,
        boolean exact,
        Feasibility feasibility,
        List<Integer> reached) {

    /** Whether the floors can be met within the budget. */
    public enum Feasibility {
        MET,
        /** Proved impossible. */
        IMPOSSIBLE,
        /** No portfolio was found that meets them; none was proved not to exist. */
        NOT_FOUND
    }

    /** How far the value may be from the best there is, as a share of the bound. */
    public double gap() {
        return exact || bound <= 0 ? 0 : Math.max(0, (double) (bound - value) / bound);
    }
}

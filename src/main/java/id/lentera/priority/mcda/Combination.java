package id.lentera.priority.mcda;

/** How the measures become one order. */
public enum Combination {
    RANK_SUM,
    WEIGHTED_RANK,
    SINGLE,
    COMPOSITE
}

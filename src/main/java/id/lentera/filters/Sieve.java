package id.lentera.filters;

import java.util.BitSet;

/**
 * Which areas of a map pass a filter.
 *
 * @param ids           feature ids of those that pass
 * @param total         areas of the map
 * @param demonstration how many pass by a demonstration value
 */
public record Sieve(BitSet ids, int total, int demonstration) {

    public Sieve {
        ids = (BitSet) ids.clone();
    }

    public boolean passes(int id) {
        return ids.get(id);
    }

    /** How many pass. */
    public int passing() {
        return ids.cardinality();
    }
}

package id.lentera.programs;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Deliveries as parallel arrays, so that those of all villages of the nation can be added up at once. What is unknown is negative.
 *
 * @param programmes ids that {@code programme} points into
 * @param areaStart  where the areas of each delivery begin in {@code areas}; one entry more than deliveries
 * @param areas      keys of areas, of today: an area that moved is named by what stands for it now
 * @param outOfUse   whether what was delivered serves nobody any more
 */
public record DeliveryFacts(
        List<String> programmes,
        int[] programme,
        int[] year,
        int[] areaStart,
        int[] areas,
        long[] target,
        long[] reached,
        long[] planned,
        long[] spent,
        boolean[] outOfUse) {

    public static final long UNKNOWN = -1;

    public int size() {
        return programme.length;
    }

    /** The same with columns for programmes that have no delivery. */
    public DeliveryFacts with(Collection<String> wanted) {
        Set<String> all = new LinkedHashSet<>(programmes);
        all.addAll(wanted);
        return new DeliveryFacts(
                List.copyOf(all), programme, year, areaStart, areas, target, reached, planned, spent, outOfUse);
    }

    public boolean joint(int delivery) {
        return areaStart[delivery + 1] - areaStart[delivery] > 1;
    }
}

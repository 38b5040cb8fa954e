package id.lentera.priority.portfolio;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A budget, the villages, and how many households must be reached in each group at least.
 *
 * @param floors by group, 0 for none
 */
public record Problem(List<Site> sites, long budget, List<Integer> floors) {

    public Problem {
        sites = List.copyOf(sites);
        floors = List.copyOf(floors);
        int groups = floors.size();
        boolean fits = budget >= 0
                && budget <= Offer.MAX
                && sites.stream().allMatch(s -> s.group() >= 0 && s.group() < groups && s.households() >= 0)
                && floors.stream().allMatch(f -> f >= 0);
        if (!fits) {
            throw new IllegalArgumentException("Budget, groups or floors out of range");
        }
    }

    int[] floorArray() {
        return floors.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean hasFloors() {
        return floors.stream().anyMatch(f -> f > 0);
    }

    /** The households that can be reached in each group with all the money there is. */
    int[] reachable() {
        int[] reachable = new int[floors.size()];
        for (Site site : sites) {
            reachable[site.group()] += site.offers().isEmpty() ? 0 : site.households();
        }
        return reachable;
    }

    /** What is chosen costs, reaches and is worth: by index into the offers of each site, -1 for none. */
    Totals totals(int[] choice) {
        long cost = 0;
        long value = 0;
        int[] reached = new int[floors.size()];
        for (int s = 0; s < choice.length; s++) {
            if (choice[s] >= 0) {
                Offer offer = sites.get(s).offers().get(choice[s]);
                cost += offer.cost();
                value += offer.value();
                reached[sites.get(s).group()] += sites.get(s).households();
            }
        }
        return new Totals(cost, value, reached);
    }

    record Totals(long cost, long value, int[] reached) {}

    boolean meetsFloors(int[] reached) {
        return IntStream.range(0, reached.length).allMatch(g -> reached[g] >= floors.get(g));
    }
}

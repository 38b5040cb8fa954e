package id.lentera.priority.mcda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The areas that no other dominates: no other is at least as urgent by every measure and more urgent by one. Whatever the weights,
 * somebody on the front comes first. An area that lacks a figure is neither on it nor off it.
 */
final class ParetoFront {

    private ParetoFront() {}

    /** @param ranks by measure and area, the lowest first; 0 where the figure is missing */
    static List<Optional<Boolean>> members(List<int[]> ranks, int size) {
        int[][] columns = ranks.toArray(int[][]::new);
        List<Integer> complete = IntStream.range(0, size)
                .filter(i -> ranks.stream().allMatch(r -> r[i] > 0))
                .boxed()
                .sorted((i, j) -> compare(columns, i, j))
                .toList();
        List<Optional<Boolean>> members = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(_ -> Optional.<Boolean>empty())
                .toList());
        List<Integer> front = new ArrayList<>();
        // Whoever dominates an area stands before it in this order, and is dominated only by somebody who dominates
        // that area too.
        for (int area : complete) {
            boolean member = front.stream().noneMatch(other -> dominates(columns, other, area));
            members.set(area, Optional.of(member));
            if (member) {
                front.add(area);
            }
        }
        return List.copyOf(members);
    }

    private static int compare(int[][] ranks, int one, int other) {
        for (int[] rank : ranks) {
            if (rank[one] != rank[other]) {
                return Integer.compare(rank[one], rank[other]);
            }
        }
        return 0;
    }

    private static boolean dominates(int[][] ranks, int one, int other) {
        boolean somewhere = false;
        for (int[] rank : ranks) {
            if (rank[one] > rank[other]) {
                return false;
            }
            somewhere |= rank[one] < rank[other];
        }
        return somewhere;
    }
}

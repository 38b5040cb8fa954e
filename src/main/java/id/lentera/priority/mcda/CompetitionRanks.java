package id.lentera.priority.mcda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Standard competition ranking (1, 2, 2, 4): equals share the better rank, the next one counts them all. */
final class CompetitionRanks {

    private CompetitionRanks() {}

    /** Ranks in the order of {@code items}; the first by {@code order} has rank 1. */
    static <T> int[] of(List<T> items, Comparator<? super T> order) {
        int[] sorted = IntStream.range(0, items.size())
                .boxed()
                .sorted((i, j) -> order.compare(items.get(i), items.get(j)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[items.size()];
        for (int place = 0; place < sorted.length; place++) {
            boolean tied = place > 0 && order.compare(items.get(sorted[place - 1]), items.get(sorted[place])) == 0;
            ranks[sorted[place]] = tied ? ranks[sorted[place - 1]] : place + 1;
        }
        return ranks;
    }

    /** The same among the items that are there; the others have rank 0. */
    static <T> int[] ofKnown(List<Optional<T>> items, Comparator<? super T> order) {
        int[] known = IntStream.range(0, items.size())
                .filter(i -> items.get(i).isPresent())
                .toArray();
        int[] places =
                of(IntStream.of(known).mapToObj(i -> items.get(i).orElseThrow()).toList(), order);
        int[] ranks = new int[items.size()];
        for (int k = 0; k < known.length; k++) {
            ranks[known[k]] = places[k];
        }
        return ranks;
    }
}

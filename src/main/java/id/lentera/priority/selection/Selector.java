package id.lentera.priority.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Applies {@link Rules} to areas. An area that lacks a figure changes no rank and no quadrant of the others. */
public final class Selector {

    private Selector() {}

    public static Chosen choose(List<Place> places, Rules rules) {
        List<Place> complete = places.stream()
                .filter(p -> p.rate() != null && p.count() != null)
                .sorted(Comparator.comparing(Place::code))
                .toList();
        double[] counts = figures(complete, Place::count);
        int[] rateRanks = ranks(figures(complete, Place::rate), rules.rateHighFirst());
        int[] countRanks = ranks(counts, rules.countHighFirst());
        long[] scores = IntStream.range(0, complete.size())
                .mapToLong(i -> rules.score(rateRanks[i], countRanks[i]))
                .toArray();
        // The place by number is below 100,000, so it never outweighs a score.
        double[] keys = IntStream.range(0, complete.size())
                .mapToDouble(i -> scores[i] * 100_000.0 + countRanks[i])
                .toArray();
        int[] ranks = ranks(keys, false);
        double total = sum(places);
        List<Entry> entries = new ArrayList<>();
        Cutter cutter = new Cutter(rules.stop(), total);
        for (int i : order(ranks)) {
            int quadrant = rules.quadrant(value(complete.get(i).rate()), counts[i]);
            boolean candidate = !rules.worstOnly() || quadrant == 1;
            boolean chosen = candidate && cutter.takes(counts[i]);
            entries.add(new Entry(
                    complete.get(i).code(),
                    quadrant,
                    rateRanks[i],
                    countRanks[i],
                    ranks[i],
                    scores[i],
                    candidate ? cutter.collected : null,
                    chosen));
        }
        return new Chosen(
                List.copyOf(entries), missing(places), quadrants(entries), total, cutter.covered, levelOut(entries));
    }

    /** Standard competition ranking: equals share the better place. */
    private static int[] ranks(double[] figures, boolean highFirst) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[figures.length];
        for (int i = 0; i < figures.length; i++) {
            double figure = figures[i];
            ranks[i] = 1 + (highFirst ? sorted.length - firstAbove(sorted, figure) : firstAtLeast(sorted, figure));
        }
        return ranks;
    }

    private static int firstAtLeast(double[] sorted, double figure) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAbove(double[] sorted, double figure) {
        return firstAtLeast(sorted, Math.nextUp(figure));
    }

    private static int[] order(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> ranks[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double[] figures(List<Place> places, Function<Place, @Nullable Double> figure) {
        return places.stream().mapToDouble(place -> value(figure.apply(place))).toArray();
    }

    private static double value(@Nullable Double figure) {
        return Objects.requireNonNull(figure);
    }

    /** From left to right, as the browser adds. */
    private static double sum(List<Place> places) {
        double sum = 0;
        for (Place place : places) {
            sum += Objects.requireNonNullElse(place.count(), 0.0);
        }
        return sum;
    }

    private static List<String> missing(List<Place> places) {
        return places.stream()
                .filter(p -> p.rate() == null || p.count() == null)
                .map(Place::code)
                .sorted()
                .toList();
    }

    private static List<Integer> quadrants(List<Entry> entries) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(q ->
                        (int) entries.stream().filter(e -> e.quadrant() == q).count())
                .toList();
    }

    private static List<String> levelOut(List<Entry> entries) {
        int last = entries.stream()
                .filter(Entry::chosen)
                .mapToInt(Entry::rank)
                .max()
                .orElse(0);
        return entries.stream()
                .filter(e -> e.rank() == last && !e.chosen() && e.collected() != null)
                .map(Entry::code)
                .toList();
    }

    /** Counts along the list until the stop rule is met. */
    private static final class Cutter {

        private final Stop stop;
        private final double total;
        private double collected;
        private double covered;
        private int taken;

        Cutter(Stop stop, double total) {
            this.stop = stop;
            this.total = total;
        }

        boolean takes(double count) {
            boolean open =
                    switch (stop) {
                        case Stop.Top(int areas) -> taken < areas;
                        case Stop.Share(double percent) -> covered * Rules.ALL < percent * total;
                    };
            collected += count;
            if (open) {
                taken++;
                covered = collected;
            }
            return open;
        }
    }
}

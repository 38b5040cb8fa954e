package id.lentera.priority.mcda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tries a ranking many times with other weights, scales and figures. Every draw has a random source of its own, made from the
 * seed and its number, so the answer does not depend on who computes which draw.
 */
final class MonteCarlo {

    private static final int DRAWS_AT_A_TIME = 16;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Field field;
    private final Trials trials;
    private final double[] weights;
    private final Order order;
    private final List<double[][]> urgencies;
    private final boolean exact;

    MonteCarlo(Field field, Trials trials) {
        this.field = field;
        this.trials = trials;
        weights = field.weights();
        order = new Order(field.tieBreak());
        urgencies = trials.scales().stream().map(field::urgencies).toList();
        exact = trials.errors().stream().allMatch(e -> e instanceof FigureError.None);
    }

    /** @param codes of the areas of the field */
    Robustness run(List<String> codes) {
        int size = field.size();
        int[][] ranks = new int[trials.draws()][size];
        int parts = (trials.draws() + DRAWS_AT_A_TIME - 1) / DRAWS_AT_A_TIME;
        IntStream.range(0, parts).parallel().forEach(part -> {
            Draw draw = new Draw();
            int end = Math.min(trials.draws(), (part + 1) * DRAWS_AT_A_TIME);
            for (int number = part * DRAWS_AT_A_TIME; number < end; number++) {
                draw.rank(number, ranks[number]);
            }
        });
        int[] baseline = order.rank(field.scores(field.urgencies(), weights));
        List<Robustness.Firmness> areas = IntStream.range(0, size)
                .parallel()
                .mapToObj(i -> firmness(
                        codes.get(i),
                        Arrays.stream(ranks).mapToInt(r -> r[i]).sorted().toArray(),
                        baseline[i]))
                .toList();
        return new Robustness(areas, without(codes, baseline));
    }

    private Robustness.Firmness firmness(String code, int[] sorted, int rank) {
        int within = (int) IntStream.of(sorted).filter(r -> r <= trials.top()).count();
        double chance = (double) within / sorted.length;
        boolean stable = rank <= trials.top() ? chance >= Robustness.STABLE : 1 - chance >= Robustness.STABLE;
        return new Robustness.Firmness(
                code, quantile(sorted, LOW), quantile(sorted, 0.5), quantile(sorted, HIGH), chance, stable);
    }

    /** The nearest rank: a rank that occurred. */
    private static int quantile(int[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)];
    }

    private List<Robustness.Without> without(List<String> codes, int[] baseline) {
        List<Robustness.Without> all = new ArrayList<>();
        if (Arrays.stream(weights).filter(w -> w > 0).count() < 2) {
            return all;
        }
        double[][] own = field.urgencies();
        for (int m = 0; m < weights.length; m++) {
            double[] others = weights.clone();
            others[m] = 0;
            int[] ranks = order.rank(field.scores(own, others));
            all.add(new Robustness.Without(
                    m,
                    IntStream.of(ranks).boxed().toList(),
                    moved(codes, ranks, baseline),
                    moved(codes, baseline, ranks)));
        }
        return List.copyOf(all);
    }

    /** Who is among the first by the one, but not by the other. */
    private List<String> moved(List<String> codes, int[] into, int[] outOf) {
        return IntStream.range(0, into.length)
                .filter(i -> into[i] <= trials.top() && outOf[i] > trials.top())
                .mapToObj(codes::get)
                .toList();
    }

    /** Room for the draws of one thread. */
    private final class Draw {

        private final double[] drawn = new double[weights.length];
        private final double[] figures = new double[field.size()];
        private final double[][] room = new double[weights.length][field.size()];
        private final double[] scores = new double[field.size()];
        private final long[] keys = new long[field.size()];

        void rank(int number, int[] ranks) {
            SplittableRandom random = new SplittableRandom(trials.seed() ^ spread(number + 1L));
            trials.weights().draw(weights, random, drawn);
            int set = random.nextInt(trials.scales().size());
            double[][] columns =
                    exact ? urgencies.get(set) : withErrors(trials.scales().get(set), random);
            field.fillScores(columns, drawn, scores);
            order.rank(scores, keys, ranks);
        }

        private double[][] withErrors(List<Scale> scales, SplittableRandom random) {
            for (int m = 0; m < weights.length; m++) {
                FigureError error = trials.errors().get(m);
                for (int i = 0; i < figures.length; i++) {
                    figures[i] = error.draw(field.figures()[m][i], field.halfUnits()[m][i], random);
                }
                scales.get(m).fill(figures, field.measures().get(m).highestFirst(), room[m]);
            }
            return room;
        }
    }

    /** Neighbouring numbers become unlike ones (the finaliser of MurmurHash3). */
    private static long spread(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}

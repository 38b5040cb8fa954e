package id.lentera.priority.ui;

import id.lentera.platform.ProblemException;
import id.lentera.priority.mcda.PairwiseComparison;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Judgements in pairs (AHP) as the address writes them: one step per pair, in the order 1-2, 1-3, ..., 2-3, ...; positive steps favour
 * the first (1 is two times as important, 8 nine times), negative ones the second, 0 is equal.
 */
record Judgements(List<Integer> steps) {

    static final int MOST = 8;
    static final Judgements NONE = new Judgements(List.of());

    private static final String SHAPE = "-?[0-8](:-?[0-8]){0,104}";

    Judgements {
        steps = List.copyOf(steps);
    }

    /** All criteria equally important. */
    static Judgements even(int criteria) {
        return new Judgements(
                IntStream.range(0, pairs(criteria)).mapToObj(_ -> 0).toList());
    }

    /** Nothing means none; the number of steps must be that of the pairs. */
    static Judgements parse(String text, int criteria) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.matches(SHAPE)) {
            List<Integer> steps =
                    Arrays.stream(text.split(":")).map(Integer::valueOf).toList();
            if (steps.size() == pairs(criteria)) {
                return new Judgements(steps);
            }
        }
        throw ProblemException.badRequest(
                "bad-judgements",
                "Perbandingan berpasangan (ahp) harus %d langkah antara -8 dan 8 dengan titik dua di antaranya."
                        .formatted(pairs(criteria)),
                "The comparisons in pairs (ahp) must be %d steps between -8 and 8, divided by colons."
                        .formatted(pairs(criteria)));
    }

    String write() {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    int step(int first, int second, int criteria) {
        return steps.get(position(first, second, criteria));
    }

    Judgements with(int first, int second, int criteria, int step) {
        int position = position(first, second, criteria);
        return new Judgements(IntStream.range(0, steps.size())
                .mapToObj(i -> i == position ? step : steps.get(i))
                .toList());
    }

    PairwiseComparison.Result weigh(int criteria) {
        double[][] matrix = new double[criteria][criteria];
        for (int i = 0; i < criteria; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < criteria; j++) {
                int step = step(i, j, criteria);
                matrix[i][j] = step >= 0 ? step + 1.0 : 1.0 / (1 - step);
                matrix[j][i] = 1 / matrix[i][j];
            }
        }
        return new PairwiseComparison(matrix).weigh();
    }

    /** The weights in percent, rounded so that they sum to 100. */
    List<BigDecimal> percents(int criteria) {
        double[] weights = weigh(criteria).weights();
        return Shares.fit(Arrays.stream(weights)
                .mapToObj(w -> new Shares.Share(BigDecimal.valueOf(w * 100), false))
                .toList());
    }

    private static int position(int first, int second, int criteria) {
        return first * (2 * criteria - first - 1) / 2 + second - first - 1;
    }

    private static int pairs(int criteria) {
        return criteria * (criteria - 1) / 2;
    }
}

package id.lentera.priority.mcda;

import java.util.Arrays;

/**
 * Weights from judgements in pairs (Analytic Hierarchy Process): how many times more important one criterion is than another. The
 * weights are the principal eigenvector; the consistency ratio compares how far the judgements contradict each other with random
 * ones (Saaty's random index).
 */
public final class PairwiseComparison {

    /** Judgements that contradict each other more than this should be looked at again. */
    public static final double ACCEPTABLE = 0.1;

    public static final int MAX = 15;

    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };
    private static final double TOLERANCE = 1e-9;
    private static final int STEPS = 10_000;

    private final double[][] judgements;

    /** @param judgements reciprocal, from 1/9 to 9, ones on the diagonal */
    public PairwiseComparison(double[][] judgements) {
        this.judgements = Arrays.stream(judgements).map(double[]::clone).toArray(double[][]::new);
        requireReciprocal();
    }

    /**
     * What follows from the judgements.
     *
     * @param weights          sum to 1
     * @param largest          principal eigenvalue
     * @param consistencyRatio 0 where nothing contradicts
     * @param first            row of the judgement that contradicts the weights most, with {@code second} its column
     */
    public record Result(double[] weights, double largest, double consistencyRatio, int first, int second) {

        public boolean acceptable() {
            return consistencyRatio <= ACCEPTABLE;
        }
    }

    public Result weigh() {
        int size = judgements.length;
        double[] weights = new double[size];
        Arrays.fill(weights, 1.0 / size);
        double change = 1;
        for (int step = 0; step < STEPS && change > 1e-14; step++) {
            double[] next = times(weights);
            double sum = Arrays.stream(next).sum();
            change = 0;
            for (int i = 0; i < size; i++) {
                next[i] /= sum;
                change = Math.max(change, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        double largest = Arrays.stream(times(weights)).sum();
        double ratio = size < 3 ? 0 : Math.max(0, (largest - size) / (size - 1) / RANDOM_INDEX[size]);
        int[] worst = worst(weights);
        return new Result(weights, largest, ratio, worst[0], worst[1]);
    }

    private double[] times(double[] vector) {
        return Arrays.stream(judgements)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < row.length; j++) {
                        sum += row[j] * vector[j];
                    }
                    return sum;
                })
                .toArray();
    }

    private int[] worst(double[] weights) {
        int[] worst = {0, 0};
        double most = -1;
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                double off = Math.abs(Math.log(judgements[i][j] * weights[j] / weights[i]));
                if (off > most) {
                    most = off;
                    worst = new int[] {i, j};
                }
            }
        }
        return worst;
    }

    private void requireReciprocal() {
        int size = judgements.length;
        if (size < 1 || size > MAX) {
            throw new IllegalArgumentException("1 to " + MAX + " criteria, not " + size);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean square = judgements[i].length == size;
                double judgement = square ? judgements[i][j] : Double.NaN;
                double back = square && judgements[j].length == size ? judgements[j][i] : Double.NaN;
                boolean inRange = judgement >= 1.0 / 9 - TOLERANCE && judgement <= 9 + TOLERANCE;
                if (!inRange || !(Math.abs(judgement * back - 1) <= 1e-6)) {
                    throw new IllegalArgumentException("No reciprocal judgement in row " + i + ", column " + j);
                }
            }
        }
    }
}

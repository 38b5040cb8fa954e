package id.lentera.priority.mcda;

/**
 * How the urgencies of several measures become one score. A measure that an area lacks has no part in it: the weights of the
 * others are divided by their sum.
 */
public enum Aggregation {
    /** The weighted mean: much of one makes up for little of another. */
    ARITHMETIC {
        @Override
        double score(double[][] urgencies, double[] weights, int area) {
            double sum = 0;
            double known = 0;
            for (int m = 0; m < weights.length; m++) {
                double urgency = urgencies[m][area];
                if (!Double.isNaN(urgency)) {
                    sum += weights[m] * urgency;
                    known += weights[m];
                }
            }
            return sum / known;
        }

        @Override
        double[] points(double[] urgencies, double[] weights, double score) {
            double known = knownWeight(urgencies, weights);
            double[] points = new double[weights.length];
            for (int m = 0; m < points.length; m++) {
                points[m] = Double.isNaN(urgencies[m]) ? 0 : weights[m] / known * urgencies[m];
            }
            return points;
        }
    },
    /**
     * The weighted product, on urgencies moved from 0..100 to 1..100 so that one zero does not erase everything else: little of one
     * thing weighs more heavily than in the mean.
     */
    GEOMETRIC {
        @Override
        double score(double[][] urgencies, double[] weights, int area) {
            double sum = 0;
            double known = 0;
            for (int m = 0; m < weights.length; m++) {
                double urgency = urgencies[m][area];
                if (!Double.isNaN(urgency)) {
                    sum += weights[m] * Math.log(lifted(urgency));
                    known += weights[m];
                }
            }
            return Math.exp(sum / known);
        }

        /** A product has no summands: the score is shared out by the logarithms of the factors. */
        @Override
        double[] points(double[] urgencies, double[] weights, double score) {
            double known = knownWeight(urgencies, weights);
            double[] points = new double[weights.length];
            double all = 0;
            for (int m = 0; m < points.length; m++) {
                points[m] = Double.isNaN(urgencies[m]) ? 0 : weights[m] / known * Math.log(lifted(urgencies[m]));
                all += points[m];
            }
            for (int m = 0; m < points.length; m++) {
                if (all > 0) {
                    points[m] *= score / all;
                } else {
                    points[m] = Double.isNaN(urgencies[m]) ? 0 : weights[m] / known * score;
                }
            }
            return points;
        }
    };

    /** The score of one area from the columns of urgencies; NaN where nothing with weight is known. */
    abstract double score(double[][] urgencies, double[] weights, int area);

    /** What each measure adds to the score of an area; they sum to the score. */
    abstract double[] points(double[] urgencies, double[] weights, double score);

    private static double lifted(double urgency) {
        return 1 + 0.99 * urgency;
    }

    private static double knownWeight(double[] urgencies, double[] weights) {
        double known = 0;
        for (int m = 0; m < weights.length; m++) {
            known += Double.isNaN(urgencies[m]) ? 0 : weights[m];
        }
        return known;
    }
}

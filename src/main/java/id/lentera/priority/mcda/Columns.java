package id.lentera.priority.mcda;

import java.util.Arrays;

/** Arithmetic over a column of figures in which {@link Double#NaN} stands for a missing one. */
final class Columns {

    private Columns() {}

    static double[] sortedKnown(double[] figures) {
        double[] known = Arrays.stream(figures).filter(f -> !Double.isNaN(f)).toArray();
        Arrays.sort(known);
        return known;
    }

    /** How many of the ascending numbers are below {@code value}. */
    static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the ascending numbers are not above {@code value}. */
    static int upperBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static double min(double[] figures) {
        double least = Double.POSITIVE_INFINITY;
        for (double figure : figures) {
            if (figure < least) {
                least = figure;
            }
        }
        return least;
    }

    static double max(double[] figures) {
        double most = Double.NEGATIVE_INFINITY;
        for (double figure : figures) {
            if (figure > most) {
                most = figure;
            }
        }
        return most;
    }

    static double mean(double[] figures) {
        double sum = 0;
        int count = 0;
        for (double figure : figures) {
            if (!Double.isNaN(figure)) {
                sum += figure;
                count++;
            }
        }
        return sum / count;
    }

    static double deviation(double[] figures, double mean) {
        double sum = 0;
        int count = 0;
        for (double figure : figures) {
            if (!Double.isNaN(figure)) {
                sum += (figure - mean) * (figure - mean);
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    static void stretch(double[] figures, double low, double high, boolean highestFirst, double[] urgencies) {
        for (int i = 0; i < figures.length; i++) {
            double share = (highestFirst ? figures[i] - low : high - figures[i]) / (high - low);
            urgencies[i] = 100 * Math.clamp(share, 0.0, 1.0);
        }
    }

    /** Leaves missing figures missing; where all known ones are equal, gives all the middle, unless that is NaN. */
    static void finish(double[] figures, double[] urgencies, double middle) {
        boolean level = !Double.isNaN(middle) && min(figures) == max(figures);
        for (int i = 0; i < figures.length; i++) {
            if (Double.isNaN(figures[i])) {
                urgencies[i] = Double.NaN;
            } else if (level) {
                urgencies[i] = middle;
            }
        }
    }
}

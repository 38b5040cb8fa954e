package id.lentera.priority.mcda;

import java.util.Arrays;
import java.util.List;

/**
 * How the figures of one measure become urgencies that can be added: 0 is the least, 100 the most urgent; {@link ZScore} has no
 * ends. All of them keep the order of the figures, so an area that is worse nowhere looks more urgent. Where all figures are
 * equal, the measure tells nobody apart and everybody gets the middle (50, or 0 for {@link ZScore}).
 */
public sealed interface Scale {

    /** Places, evenly spread: the most urgent gets 100; equals share the better place; a place below all others gets 0. */
    Scale RANK = new Rank();

    /** From the least to the most urgent of the assessed figures. */
    Scale MIN_MAX = new MinMax();

    /** Distance from the mean in standard deviations (of the assessed areas, divided by their number). */
    Scale Z_SCORE = new ZScore();

    /** Writes the urgency of each figure; {@link Double#NaN} stands for a missing one and stays. */
    void fill(double[] figures, boolean highestFirst, double[] urgencies);

    record Rank() implements Scale {
        @Override
        public void fill(double[] figures, boolean highestFirst, double[] urgencies) {
            double[] sorted = Columns.sortedKnown(figures);
            int count = sorted.length;
            for (int i = 0; i < figures.length; i++) {
                int before = highestFirst
                        ? count - Columns.upperBound(sorted, figures[i])
                        : Columns.lowerBound(sorted, figures[i]);
                urgencies[i] = 100.0 * (count - 1 - before) / (count - 1);
            }
            Columns.finish(figures, urgencies, 50);
        }
    }

    record MinMax() implements Scale {
        @Override
        public void fill(double[] figures, boolean highestFirst, double[] urgencies) {
            double low = Columns.min(figures);
            double high = Columns.max(figures);
            Columns.stretch(figures, low, high, highestFirst, urgencies);
            Columns.finish(figures, urgencies, 50);
        }
    }

    /** From one stated bound to the other; what lies outside counts as the bound. */
    record Between(double low, double high) implements Scale {

        public Between {
            if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
                throw new IllegalArgumentException("No range from " + low + " to " + high);
            }
        }

        @Override
        public void fill(double[] figures, boolean highestFirst, double[] urgencies) {
            Columns.stretch(figures, low, high, highestFirst, urgencies);
            Columns.finish(figures, urgencies, Double.NaN);
        }
    }

    record ZScore() implements Scale {
        @Override
        public void fill(double[] figures, boolean highestFirst, double[] urgencies) {
            double mean = Columns.mean(figures);
            double deviation = Columns.deviation(figures, mean);
            for (int i = 0; i < figures.length; i++) {
                urgencies[i] = (highestFirst ? figures[i] - mean : mean - figures[i]) / deviation;
            }
            Columns.finish(figures, urgencies, 0);
        }
    }

    /**
     * Classes of a policy: the share of the cuts that a figure reaches. A figure at a cut is in the more urgent class.
     *
     * @param cuts ascending, at least one
     */
    record Classes(List<Double> cuts) implements Scale {

        public Classes {
            cuts = List.copyOf(cuts);
            boolean ascending = !cuts.isEmpty();
            for (int i = 0; i < cuts.size(); i++) {
                ascending &= Double.isFinite(cuts.get(i)) && (i == 0 || cuts.get(i - 1) < cuts.get(i));
            }
            if (!ascending) {
                throw new IllegalArgumentException("Cuts must ascend: " + cuts);
            }
        }

        @Override
        public void fill(double[] figures, boolean highestFirst, double[] urgencies) {
            double[] edges = cuts.stream().mapToDouble(Double::doubleValue).toArray();
            for (int i = 0; i < figures.length; i++) {
                int reached = highestFirst
                        ? Columns.upperBound(edges, figures[i])
                        : edges.length - Columns.lowerBound(edges, figures[i]);
                urgencies[i] = 100.0 * reached / edges.length;
            }
            Columns.finish(figures, urgencies, Double.NaN);
        }
    }

    /** The urgencies of a column. */
    default double[] urgencies(double[] figures, boolean highestFirst) {
        double[] urgencies = new double[figures.length];
        Arrays.fill(urgencies, Double.NaN);
        fill(figures, highestFirst, urgencies);
        return urgencies;
    }
}

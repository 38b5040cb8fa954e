package id.lentera.priority.mcda;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The assessed areas as columns of numbers.
 *
 * @param figures   by measure and area; NaN where missing
 * @param halfUnits by measure and area, see {@link Figure}
 * @param tieBreak  rank of each area by the measure that breaks ties
 */
record Field(
        List<Measure> measures, Aggregation aggregation, double[][] figures, double[][] halfUnits, int[] tieBreak) {

    static Field of(List<Measure> measures, Aggregation aggregation, List<Candidate> assessed, int[] tieBreak) {
        double[][] figures = new double[measures.size()][assessed.size()];
        double[][] halfUnits = new double[measures.size()][assessed.size()];
        for (int m = 0; m < measures.size(); m++) {
            for (int i = 0; i < assessed.size(); i++) {
                var figure = assessed.get(i).figures().get(m);
                figures[m][i] = figure.map(f -> f.value().doubleValue()).orElse(Double.NaN);
                halfUnits[m][i] = figure.map(f -> f.halfUnit().doubleValue()).orElse(0.0);
            }
        }
        return new Field(measures, aggregation, figures, halfUnits, tieBreak);
    }

    int size() {
        return tieBreak.length;
    }

    double[] weights() {
        return measures.stream().mapToDouble(m -> m.weight().doubleValue()).toArray();
    }

    double[][] urgencies(List<Scale> scales) {
        return IntStream.range(0, figures.length)
                .mapToObj(
                        m -> scales.get(m).urgencies(figures[m], measures.get(m).highestFirst()))
                .toArray(double[][]::new);
    }

    /** The urgencies under the scales of the measures themselves. */
    double[][] urgencies() {
        return urgencies(measures.stream().map(Measure::scale).toList());
    }

    double[] scores(double[][] urgencies, double[] weights) {
        double[] scores = new double[size()];
        fillScores(urgencies, weights, scores);
        return scores;
    }

    void fillScores(double[][] urgencies, double[] weights, double[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = aggregation.score(urgencies, weights, i);
        }
    }
}

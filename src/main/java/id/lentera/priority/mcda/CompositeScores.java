package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The scores of a composite with what each measure adds, rounded to the nine decimals by which they are compared. */
final class CompositeScores {

    private static final int DECIMALS = 9;

    private final Field field;
    private final double[] weights;
    private final double[][] urgencies;
    private final double[] scores;

    CompositeScores(Field field) {
        this.field = field;
        weights = field.weights();
        urgencies = field.urgencies();
        scores = field.scores(urgencies, weights);
    }

    int[] ranks() {
        return new Order(field.tieBreak()).rank(scores);
    }

    BigDecimal score(int area) {
        return BigDecimal.valueOf(Order.units(scores[area]), DECIMALS);
    }

    List<BigDecimal> points(int area) {
        double[] own = Arrays.stream(urgencies).mapToDouble(u -> u[area]).toArray();
        return Arrays.stream(field.aggregation().points(own, weights, scores[area]))
                .mapToObj(p -> BigDecimal.valueOf(p).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .toList();
    }

    /** Ranks by urgency under each measure, 0 where the figure is missing. */
    List<int[]> urgencyRanks() {
        return Arrays.stream(urgencies)
                .map(column -> {
                    double[] sorted = Columns.sortedKnown(column);
                    return Arrays.stream(column)
                            .mapToInt(u -> Double.isNaN(u) ? 0 : 1 + sorted.length - Columns.upperBound(sorted, u))
                            .toArray();
                })
                .toList();
    }
}

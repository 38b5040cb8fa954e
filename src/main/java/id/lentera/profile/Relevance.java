package id.lentera.profile;

import id.lentera.analysis.Trend;
import id.lentera.profile.Series.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relevansi: whether an area moves as its reference does, over the years that both have within their newest unbroken stretches.
 *
 * @param together    steps from one common year to the next in which both moved the same way
 * @param correlation Pearson's r; NaN where one of the two doesn't vary
 */
public record Relevance(int firstYear, int lastYear, int steps, int together, double correlation) {

    /** Common years below which nothing is said. */
    public static final int FEWEST_YEARS = 3;

    /** Empty with fewer than {@value #FEWEST_YEARS} common years. */
    public static Optional<Relevance> of(Series own, Series reference) {
        List<Point> mine = common(own, reference);
        List<Point> theirs = common(reference, own);
        if (mine.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        double[] x = Series.values(mine);
        double[] y = Series.values(theirs);
        return Optional.of(new Relevance(
                mine.getFirst().year(),
                mine.getLast().year(),
                mine.size() - 1,
                Trend.stepsTogether(x, y),
                Trend.correlation(x, y)));
    }

    /** How many years both have. */
    public static int commonYears(Series own, Series reference) {
        return common(own, reference).size();
    }

    private static List<Point> common(Series one, Series other) {
        Set<Integer> years = other.run().stream().map(Point::year).collect(Collectors.toSet());
        return one.run().stream().filter(p -> years.contains(p.year())).toList();
    }
}

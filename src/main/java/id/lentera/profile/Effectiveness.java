package id.lentera.profile;

import id.lentera.analysis.Trend;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.profile.Series.Point;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Efektivitas: the straight line through the newest unbroken stretch and how its two halves differ. A suggestion for the analyst, who
 * alone judges.
 *
 * @param line      slope in the unit of the indicator per year, and its fit
 * @param steps     from one figure to the next
 * @param improving steps in the good direction; null where the indicator has none
 * @param halves    null with fewer than {@value #FEWEST_FOR_HALVES} figures
 */
public record Effectiveness(
        int firstYear,
        int lastYear,
        Trend.Line line,
        int steps,
        @Nullable Integer improving,
        @Nullable Halves halves) {

    /** Figures below which nothing is said. */
    public static final int FEWEST = 3;

    static final int FEWEST_FOR_HALVES = 5;

    /** How the second half compares with the first. */
    public enum Pace {
        FASTER,
        SLOWER,
        STEADY,
        WORSENING,
        UNJUDGED
    }

    /**
     * Slopes before and after the middle; with an odd number of figures the middle one belongs to both.
     *
     * @param before slope of the first half, per year
     * @param after  slope of the second half, per year
     */
    public record Halves(int firstEnd, int secondStart, double before, double after, Pace pace) {}

    /** Empty with fewer than {@value #FEWEST} figures that may be compared. */
    public static Optional<Effectiveness> of(Series own, Direction direction) {
        List<Point> run = own.run();
        if (run.size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Effectiveness(
                run.getFirst().year(),
                run.getLast().year(),
                fit(run),
                run.size() - 1,
                direction == Direction.NEUTRAL ? null : improving(run, direction),
                run.size() < FEWEST_FOR_HALVES ? null : halves(run, direction)));
    }

    private static Halves halves(List<Point> run, Direction direction) {
        int size = (run.size() + 1) / 2;
        List<Point> first = run.subList(0, size);
        List<Point> second = run.subList(run.size() - size, run.size());
        double before = fit(first).slope();
        double after = fit(second).slope();
        Pace pace =
                direction == Direction.NEUTRAL ? Pace.UNJUDGED : pace(good(before, direction), good(after, direction));
        return new Halves(first.getLast().year(), second.getFirst().year(), before, after, pace);
    }

    private static Pace pace(double before, double after) {
        if (after < 0) {
            return Pace.WORSENING;
        }
        int change = Double.compare(after, before);
        return change == 0 ? Pace.STEADY : change > 0 ? Pace.FASTER : Pace.SLOWER;
    }

    private static int improving(List<Point> run, Direction direction) {
        double[] values = Series.values(run);
        int improving = 0;
        for (int i = 1; i < values.length; i++) {
            if (good(values[i] - values[i - 1], direction) > 0) {
                improving++;
            }
        }
        return improving;
    }

    /** Positive is an improvement. */
    private static double good(double change, Direction direction) {
        return direction == Direction.HIGHER_IS_WORSE ? -change : change;
    }

    private static Trend.Line fit(List<Point> points) {
        return Trend.fit(Series.years(points), Series.values(points));
    }
}

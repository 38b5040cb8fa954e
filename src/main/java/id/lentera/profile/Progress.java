package id.lentera.profile;

import id.lentera.profile.Series.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Perkembangan antar waktu: how the area's own figure moved within the newest unbroken stretch.
 *
 * @param sincePrevious newest minus the one before, in the unit of the indicator (percentage points for rates)
 * @param sinceFirst    newest minus the first of the stretch
 * @param perYear       {@code sinceFirst} over the years between, two decimals
 */
public record Progress(
        Point first,
        Point previous,
        Point newest,
        BigDecimal sincePrevious,
        BigDecimal sinceFirst,
        BigDecimal perYear) {

    /** Empty with fewer than two figures that may be compared. */
    public static Optional<Progress> of(Series own) {
        List<Point> run = own.run();
        if (run.size() < 2) {
            return Optional.empty();
        }
        Point first = run.getFirst();
        Point previous = run.get(run.size() - 2);
        Point newest = run.getLast();
        BigDecimal sinceFirst = newest.value().subtract(first.value());
        BigDecimal perYear =
                sinceFirst.divide(BigDecimal.valueOf(newest.year() - first.year()), 2, RoundingMode.HALF_UP);
        return Optional.of(
                new Progress(first, previous, newest, newest.value().subtract(previous.value()), sinceFirst, perYear));
    }
}

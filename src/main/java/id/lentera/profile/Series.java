package id.lentera.profile;

import id.lentera.areas.Area;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.indicators.SeriesBreaks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area and indicator over time: main series only, never demonstration values, never absences.
 *
 * @param points ascending, one per year
 */
public record Series(Area area, List<Point> points) {

    /**
     * One figure.
     *
     * @param breakBefore the recorded remark that forbids joining it to the point before; null where nothing does
     */
    public record Point(Observation observation, @Nullable String breakBefore) {

        public int year() {
            return observation.year();
        }

        /** In the unit of the indicator. */
        public BigDecimal value() {
            return Objects.requireNonNull(observation.value());
        }
    }

    /** Of several figures of a year the newest import counts. */
    public static Series of(Area area, List<Observation> observations) {
        TreeMap<Integer, Observation> byYear = new TreeMap<>();
        observations.stream()
                .filter(o -> o.variant() == 0 && o.value() != null && o.status() != ObservationStatus.DEMO)
                .forEach(o -> byYear.put(o.year(), o));
        List<Point> points = new ArrayList<>();
        for (Observation figure : byYear.values()) {
            String breakBefore = points.isEmpty()
                    ? null
                    : SeriesBreaks.between(points.getLast().observation(), figure)
                            .orElse(null);
            points.add(new Point(figure, breakBefore));
        }
        return new Series(area, List.copyOf(points));
    }

    /** The newest figures that no break divides: what trends are computed from. */
    public List<Point> run() {
        int start = points.size();
        while (start > 0) {
            start--;
            if (points.get(start).breakBefore() != null) {
                break;
            }
        }
        return points.subList(start, points.size());
    }

    public Optional<Point> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    public Optional<Point> find(int year) {
        return points.stream().filter(p -> p.year() == year).findFirst();
    }

    static double[] years(List<Point> points) {
        return points.stream().mapToDouble(Point::year).toArray();
    }

    static double[] values(List<Point> points) {
        return points.stream().mapToDouble(p -> p.value().doubleValue()).toArray();
    }
}

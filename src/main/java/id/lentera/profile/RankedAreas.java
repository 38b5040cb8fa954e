package id.lentera.profile;

import id.lentera.analysis.Ranking;
import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Areas side by side with their figures of one year, the one in greatest need first, areas without a figure last.
 *
 * @param year null where none of the areas has a figure of any year
 */
public record RankedAreas(@Nullable Integer year, List<Row> rows) {

    /**
     * One area.
     *
     * @param figure value or stated absence; null where nothing is recorded
     * @param rank   1 needs it most, equal values share a rank; {@link Ranking#NOT_RANKED} without a value
     */
    public record Row(Area area, @Nullable Observation figure, int rank) {

        public @Nullable BigDecimal value() {
            return figure == null ? null : figure.value();
        }
    }

    /** Demonstration values are as good as none. Where neither end is good news, the highest comes first. */
    static RankedAreas of(
            @Nullable Integer year, List<Area> areas, List<Observation> observations, Direction direction) {
        Map<AreaCode, Observation> figures = new HashMap<>();
        observations.stream()
                .filter(o -> o.variant() == 0 && o.status() != ObservationStatus.DEMO)
                .forEach(o -> figures.put(o.code(), o));
        double[] values = areas.stream()
                .map(area -> figures.get(area.code()))
                .mapToDouble(o ->
                        o == null || o.value() == null ? Double.NaN : o.value().doubleValue())
                .toArray();
        int[] ranks =
                direction == Direction.HIGHER_IS_BETTER ? Ranking.lowestFirst(values) : Ranking.highestFirst(values);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            rows.add(new Row(areas.get(i), figures.get(areas.get(i).code()), ranks[i]));
        }
        rows.sort(Comparator.comparing((Row row) -> row.rank() == Ranking.NOT_RANKED)
                .thenComparing(Row::rank)
                .thenComparing(row -> row.area().code().value()));
        return new RankedAreas(year, List.copyOf(rows));
    }

    public Optional<Row> find(AreaCode code) {
        return rows.stream().filter(row -> row.area().code().equals(code)).findFirst();
    }

    /** How many have a value. */
    public int ranked() {
        return (int)
                rows.stream().filter(row -> row.rank() != Ranking.NOT_RANKED).count();
    }

    public int without() {
        return rows.size() - ranked();
    }
}

package id.lentera.profile;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads what an area is compared with: itself over time, its parent, the nation, its siblings, children and neighbours. */
@Service
public class ComparisonQueries {

    private final AreaQueries areas;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;

    ComparisonQueries(AreaQueries areas, IndicatorQueries indicators, ObservationQueries observations) {
        this.areas = areas;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** 404 for an area or an indicator that doesn't exist. */
    public Comparison get(AreaCode code, String indicatorId) {
        Indicator indicator = indicators.get(indicatorId);
        Area area = areas.get(code);
        Series own = series(indicator, area);
        Area parent = code.parent().map(areas::get).orElse(null);
        boolean belowProvinces = code.level().number() > AreaLevel.PROVINCE.number();
        Integer year = own.newest().map(Series.Point::year).orElse(null);
        return new Comparison(
                indicator,
                own,
                parent == null ? null : series(indicator, parent),
                belowProvinces ? series(indicator, areas.get(AreaCode.INDONESIA)) : null,
                parent == null || year == null ? null : siblings(indicator, code.level(), parent, year),
                children(indicator, area),
                neighbours(indicator, area, year));
    }

    private Series series(Indicator indicator, Area area) {
        return Series.of(area, observations.listSeries(indicator.id(), area.code()));
    }

    private RankedAreas siblings(Indicator indicator, AreaLevel level, Area parent, int year) {
        return RankedAreas.of(
                year,
                registeredChildren(parent),
                observations.list(indicator.id(), level, parent.code(), year),
                indicator.direction());
    }

    private RankedAreas children(Indicator indicator, Area area) {
        Optional<AreaLevel> level = area.level().below();
        if (level.isEmpty()) {
            return new RankedAreas(null, List.of());
        }
        Integer year = newestYear(indicator, level.get(), area.code());
        List<Observation> figures =
                year == null ? List.of() : observations.list(indicator.id(), level.get(), area.code(), year);
        return RankedAreas.of(year, registeredChildren(area), figures, indicator.direction());
    }

    /** Neighbours may lie under other parents, so each parent's figures are read once. */
    private RankedAreas neighbours(Indicator indicator, Area area, @Nullable Integer year) {
        List<Area> around = areas.listNeighbours(area.code());
        List<Observation> figures = year == null
                ? List.of()
                : around.stream()
                        .flatMap(neighbour -> neighbour.code().parent().stream())
                        .distinct()
                        .flatMap(parent -> observations.list(indicator.id(), area.level(), parent, year).stream())
                        .toList();
        return RankedAreas.of(year, around, figures, indicator.direction());
    }

    /** Years of demonstration values are no years with figures. */
    private @Nullable Integer newestYear(Indicator indicator, AreaLevel level, AreaCode within) {
        return indicators.listYears(indicator.id(), level, within).stream()
                .sorted(Comparator.reverseOrder())
                .filter(year -> observations.list(indicator.id(), level, within, year).stream()
                        .anyMatch(o -> o.value() != null && o.status() != ObservationStatus.DEMO))
                .findFirst()
                .orElse(null);
    }

    private List<Area> registeredChildren(Area area) {
        return areas.listChildren(area.code()).stream().filter(Area::registered).toList();
    }
}

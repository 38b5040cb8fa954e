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
        List<Area> inside = registeredChildren(area);
        Figures figures = newestFigures(indicator, level.get(), area.code(), inside.size());
        return RankedAreas.of(figures.year(), inside, figures.list(), indicator.direction());
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

    /**
     * The newest year in which at least half of the areas have a value, else the one with the most: a year with three figures says
     * little about twenty-two areas.
     */
    private Figures newestFigures(Indicator indicator, AreaLevel level, AreaCode within, int areas) {
        Figures best = new Figures(null, List.of());
        for (int year : indicators.listYears(indicator.id(), level, within).reversed()) {
            Figures figures = new Figures(year, observations.list(indicator.id(), level, within, year));
            if (figures.values() * 2 >= areas && figures.values() > 0) {
                return figures;
            }
            if (figures.values() > best.values()) {
                best = figures;
            }
        }
        return best;
    }

    /** What is recorded for one year. */
    private record Figures(@Nullable Integer year, List<Observation> list) {

        /** How many values; demonstration values are none. */
        long values() {
            return list.stream()
                    .filter(o -> o.value() != null && o.status() != ObservationStatus.DEMO)
                    .count();
        }
    }

    private List<Area> registeredChildren(Area area) {
        return areas.listChildren(area.code()).stream().filter(Area::registered).toList();
    }
}

package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaSummary;
import id.lentera.explorer.AreaCard.Figure;
import id.lentera.explorer.AreaCard.Presence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.programs.ProgrammeQueries;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Collects what is known about an area: codes, size, figures with their sources, programmes. */
@Service
class AreaCards {

    private final AreaQueries areas;
    private final AreaDirectory directory;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final ProgrammeQueries programmes;

    AreaCards(
            AreaQueries areas,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ObservationQueries observations,
            ProgrammeQueries programmes) {
        this.areas = areas;
        this.directory = directory;
        this.indicators = indicators;
        this.observations = observations;
        this.programmes = programmes;
    }

    /** The card of an area; 404 for a code that doesn't exist. */
    AreaCard get(AreaCode code) {
        AreaSummary summary = directory.get(code);
        Area area = summary.area();
        return new AreaCard(
                area,
                areas.listAncestors(code),
                summary.place() == null ? null : summary.place().areaKm2(),
                directory.countChildren(code),
                area.level().below().orElse(null),
                figures(code),
                presences(code));
    }

    private List<Figure> figures(AreaCode code) {
        Map<String, Indicator> catalogue =
                indicators.list().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        return observations.listLatestOf(code).stream()
                .map(newest -> new Figure(catalogue.get(newest.indicatorId()), newest, others(newest)))
                .toList();
    }

    /** Further values published for the same year, for example by another method. */
    private List<Observation> others(Observation newest) {
        return observations.listSeries(newest.indicatorId(), newest.code()).stream()
                .filter(o -> o.variant() > 0 && o.year() == newest.year())
                .toList();
    }

    private List<Presence> presences(AreaCode code) {
        AreaLevel level = code.level();
        if (level == AreaLevel.NATION) {
            return List.of();
        }
        return programmes.list().stream()
                .flatMap(programme -> programmes.getCoverage(programme.id(), level, code, null).items().stream()
                        .filter(item -> item.code().equals(code.value()))
                        .map(item -> new Presence(programme, item.tally())))
                .toList();
    }
}

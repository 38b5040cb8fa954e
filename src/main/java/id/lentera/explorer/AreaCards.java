package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaSummary;
import id.lentera.explorer.AreaCard.Figure;
import id.lentera.explorer.AreaCard.Presence;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What each programme did in the area itself, not in parts of it. */
    private List<Presence> presences(AreaCode code) {
        return code.parent().stream()
                .flatMap(parent -> programmes.list().stream()
                        .filter(programme ->
                                programme.levels().contains(code.level().slug()))
                        .flatMap(programme -> presence(programme, code, parent)))
                .toList();
    }

    private Stream<Presence> presence(Programme programme, AreaCode code, AreaCode parent) {
        return programmes.getCoverage(programme.id(), code.level(), parent, null).items().stream()
                .filter(item -> item.code().equals(code.value()))
                .map(item -> new Presence(programme, item.tally()));
    }
}

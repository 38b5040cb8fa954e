package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaIndex;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.FigureQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Indicator.Direction;
import id.lentera.indicators.Indicator.Kind;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The definitions of "with electricity" side by side: who counts whom, and what each of them says about the same areas. */
@Service
class Definitions {

    /** How many are without, where a ratio no longer tells areas apart. */
    static final String UNSERVED = "households_without_electricity";

    private static final String THEME = "listrik";
    private static final double SATURATED = 95;

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final FigureQueries figures;
    private final AreaQueries areas;

    Definitions(
            IndicatorQueries indicators, ObservationQueries observations, FigureQueries figures, AreaQueries areas) {
        this.indicators = indicators;
        this.observations = observations;
        this.figures = figures;
        this.areas = areas;
    }

    /** One definition on a level: its newest published year there. */
    record Column(Indicator indicator, int year) {}

    /** An area with its published figures by indicator. */
    record Line(String code, String name, Map<String, Observation> figures) {}

    /** Definitions as columns, areas as lines. */
    record Table(List<Column> columns, List<Line> lines) {}

    /** Whether an indicator says what share of households or villages has electricity. */
    static boolean answers(Indicator indicator) {
        return indicator.theme().equals(THEME) && indicator.kind() == Kind.RATE;
    }

    /** Other definitions with published figures for the areas of a map. */
    List<Indicator> listOthers(ExplorerScreen screen) {
        return answers(screen.indicator())
                ? columns(screen.state().level(), screen.state().within()).stream()
                        .map(Column::indicator)
                        .filter(i -> !i.id().equals(screen.indicator().id()) && answers(i))
                        .toList()
                : List.of();
    }

    /** Whether most areas have passed 95 percent, so that the ratio hides who is left. */
    boolean saturated(ExplorerScreen screen, double[] values) {
        double[] present = Arrays.stream(values).filter(Double::isFinite).toArray();
        return answers(screen.indicator())
                && screen.indicator().direction() == Direction.HIGHER_IS_BETTER
                && present.length > 0
                && Arrays.stream(present).filter(v -> v > SATURATED).count() * 2 > present.length;
    }

    /** Everything published on one area under these definitions, newest first said by the catalogue. */
    List<AreaFigure> listOf(AreaCode area) {
        return figures.listNewestPublished(area).stream()
                .filter(figure -> figure.indicator().theme().equals(THEME))
                .toList();
    }

    /** What the definitions say about the areas one level below. */
    Table table(Area area) {
        AreaLevel level = area.level().below().orElse(AreaLevel.VILLAGE);
        List<Column> columns = columns(level, area.code());
        Map<String, Map<String, Observation>> byArea = new HashMap<>();
        for (Column column : columns) {
            observations.list(column.indicator().id(), level, area.code(), column.year()).stream()
                    .filter(o -> o.status() != ObservationStatus.DEMO)
                    .forEach(o -> byArea.computeIfAbsent(o.code().value(), _ -> new HashMap<>())
                            .put(column.indicator().id(), o));
        }
        AreaIndex index = areas.getIndex(level, area.code());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < index.codes().length && !columns.isEmpty(); i++) {
            lines.add(new Line(index.codes()[i], index.names()[i], byArea.getOrDefault(index.codes()[i], Map.of())));
        }
        return new Table(columns, lines);
    }

    /** With their newest year that has figures here; whether those are published figures is known by level. */
    private List<Column> columns(AreaLevel level, AreaCode within) {
        Map<String, Set<AreaLevel>> published = indicators.listPublishedLevels();
        return indicators.list().stream()
                .filter(i -> answers(i) || i.id().equals(UNSERVED))
                .filter(i -> published.getOrDefault(i.id(), Set.of()).contains(level))
                .flatMap(i -> indicators.listYears(i.id(), level, within).stream()
                        .max(Comparator.naturalOrder())
                        .map(year -> new Column(i, year))
                        .stream())
                .toList();
    }
}

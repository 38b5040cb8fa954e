package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.explorer.ExplorerScreen.LevelChoice;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.Classification;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.DemoValues;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ObservationStatus;
import id.lentera.mapview.Circles;
import id.lentera.mapview.IndicatorLayer;
import id.lentera.provenance.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Puts together what the map page shows; the page itself computes nothing. */
@Service
class ExplorerQueries {

    private final AreaQueries areas;
    private final AreaDirectory directory;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final ClassificationQueries classifications;
    private final DemoValues demonstration;

    ExplorerQueries(
            AreaQueries areas,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ObservationQueries observations,
            ClassificationQueries classifications,
            DemoValues demonstration) {
        this.areas = areas;
        this.directory = directory;
        this.indicators = indicators;
        this.observations = observations;
        this.classifications = classifications;
        this.demonstration = demonstration;
    }

    /** Everything but the selected area; a code, an indicator or a level that doesn't exist is a 4xx problem. */
    ExplorerScreen read(ExplorerState asked) {
        Indicator indicator = indicators.get(asked.indicator());
        Area within = areas.get(asked.within());
        List<Integer> years = indicators.listYears(indicator.id(), asked.level(), asked.within()).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        ExplorerState state = asked.withYear(yearOf(asked, indicator, years));
        boolean circles = drawsCircles(indicator, state.look().drawing());
        Classification classification = classify(state, years);
        int classes = Math.max(0, classification.edges().length - 1);
        return new ExplorerScreen(
                state,
                indicator,
                within,
                areas.listAncestors(within.code()),
                years,
                levels(indicator, within.level(), state.level()),
                classification,
                ClassColors.of(indicator.direction(), classes),
                circles ? circles(state, indicator) : null,
                sources(state),
                directory
                        .findPlace(within.code())
                        .map(place -> new Bounds(place.west(), place.south(), place.east(), place.north()))
                        .orElse(null));
    }

    /** Indicators with figures on any level, in the order of the catalogue. */
    List<Indicator> listIndicators() {
        Set<String> withFigures = indicators.listAllLevels().keySet();
        return indicators.list().stream()
                .filter(indicator -> withFigures.contains(indicator.id()))
                .toList();
    }

    /** The areas on the map with value, rank and class. */
    ValueTable table(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return new ValueTable(
                areas.getIndex(state.level(), state.within()),
                observations.getValues(
                        state.indicator(), state.level(), state.within(), Objects.requireNonNull(state.year())),
                screen.indicator().direction(),
                screen.hasClasses() ? screen.classification().edges() : new double[0]);
    }

    /** The figures on the map, NaN for missing ones. */
    double[] values(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return observations
                .getValues(state.indicator(), state.level(), state.within(), Objects.requireNonNull(state.year()))
                .values();
    }

    /** The level to show inside an area: the next one with figures, or simply the next. */
    AreaLevel levelInside(AreaCode area, String indicator) {
        AreaLevel next = area.level().below().orElse(AreaLevel.VILLAGE);
        return Arrays.stream(AreaLevel.values())
                .filter(level -> level.number() >= next.number())
                .filter(level -> !indicators.listYears(indicator, level, area).isEmpty())
                .findFirst()
                .orElse(next);
    }

    /** A count coloured over its area says "large" where land is large, so counts are drawn as circles unless asked otherwise. */
    private static boolean drawsCircles(Indicator indicator, Drawing drawing) {
        return (indicator.kind() == Indicator.Kind.COUNT || indicator.kind() == Indicator.Kind.MONEY)
                && !drawing.filled();
    }

    private Circles circles(ExplorerState state, Indicator indicator) {
        return IndicatorLayer.circles(
                state.level().slug(),
                state.within().value(),
                classifications.largest(state.indicator(), state.level(), state.within()),
                ClassColors.ofCircles(indicator.direction()));
    }

    private Classification classify(ExplorerState state, List<Integer> years) {
        int year = Objects.requireNonNull(state.year());
        Drawing drawing = state.look().drawing();
        List<Integer> compared = drawing.yearOnly() ? List.of(year) : years;
        return drawing.breaks().isEmpty()
                ? classifications.classifyForAllYears(
                        state.indicator(),
                        state.level(),
                        state.within(),
                        year,
                        compared,
                        drawing.method(),
                        drawing.classes())
                : classifications.classify(
                        state.indicator(),
                        state.level(),
                        state.within(),
                        year,
                        Drawing.MANUAL,
                        drawing.classes(),
                        drawing.breaks().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray());
    }

    /** The year asked for when the indicator has figures of it anywhere here, else the newest there is. */
    private Integer yearOf(ExplorerState asked, Indicator indicator, List<Integer> years) {
        if (asked.year() != null && (years.isEmpty() || years.contains(asked.year()))) {
            return asked.year();
        }
        return years.stream().findFirst().orElseGet(() -> indicators.listLevels(indicator.id()).values().stream()
                .flatMap(List::stream)
                .max(Comparator.naturalOrder())
                .orElse(ExplorerState.START.year()));
    }

    private List<LevelChoice> levels(Indicator indicator, AreaLevel within, AreaLevel shown) {
        Map<AreaLevel, List<Integer>> withFigures = indicators.listLevels(indicator.id());
        return Arrays.stream(AreaLevel.values())
                .filter(level -> level.number() > within.number())
                .filter(level -> level == shown || withFigures.containsKey(level))
                .map(level -> new LevelChoice(level, withFigures.containsKey(level), isDemonstration(level)))
                .toList();
    }

    /** Generated values exist for villages only, where nothing is published. */
    private boolean isDemonstration(AreaLevel level) {
        return level == AreaLevel.VILLAGE && demonstration.present();
    }

    private List<Source> sources(ExplorerState state) {
        return observations
                .list(state.indicator(), state.level(), state.within(), Objects.requireNonNull(state.year()))
                .stream()
                .filter(o -> o.status() != ObservationStatus.DEMO)
                .map(Observation::source)
                .distinct()
                .toList();
    }
}

package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPoints;
import id.lentera.areas.AreaQueries;
import id.lentera.explorer.Comparison.Mode;
import id.lentera.explorer.ExplorerScreen.Bounds;
import id.lentera.explorer.ExplorerScreen.LevelChoice;
import id.lentera.explorer.MapClasses.Drawn;
import id.lentera.explorer.MapClasses.Subject;
import id.lentera.explorer.VersusQueries.YearMap;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.indicators.ObservationQueries;
import id.lentera.indicators.ValueArray;
import id.lentera.provenance.DataCache;
import id.lentera.provenance.DataVersion;
import id.lentera.provenance.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts together what the map page shows; the page itself computes nothing. */
@Service
class ExplorerQueries {

    private final AreaQueries areas;
    private final AreaDirectory directory;
    private final IndicatorQueries indicators;
    private final ObservationQueries observations;
    private final VersusQueries versuses;

    /** A table is read several times for one view of the page; those of all villages are large, so few are kept. */
    private final DataCache<ExplorerState, ValueTable> tables;

    ExplorerQueries(
            AreaQueries areas,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ObservationQueries observations,
            VersusQueries versuses,
            DataVersion version) {
        this.areas = areas;
        this.directory = directory;
        this.indicators = indicators;
        this.observations = observations;
        this.versuses = versuses;
        tables = version.cache(4);
    }

    /** Everything but the selected area; a code, an indicator or a level that doesn't exist is a 4xx problem. */
    ExplorerScreen read(ExplorerState asked) {
        Indicator indicator = indicators.get(asked.indicator());
        Area within = areas.get(asked.within());
        List<Integer> years = indicators.listYears(indicator.id(), asked.level(), asked.within()).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        ExplorerState state = asked.withYear(yearOf(asked, indicator, years));
        Subject subject =
                new Subject(indicator, Objects.requireNonNull(state.year()), state.level(), state.within(), years);
        Versus versus = versuses.find(subject, state.look());
        Drawn drawn = versuses.draw(subject, state.look(), versus);
        return new ExplorerScreen(
                state,
                indicator,
                within,
                areas.listAncestors(within.code()),
                years,
                levels(indicator, within.level(), state.level()),
                drawn.classification(),
                drawn.colors(),
                drawn.circles(),
                versus,
                sources(state, versus, years),
                Sifted.NOTHING,
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
        return tables.get(state.map(), _ -> readTable(screen)).only(screen.sifted()::passes);
    }

    private ValueTable readTable(ExplorerScreen screen) {
        ExplorerState state = screen.state();
        return new ValueTable(
                areas.getIndex(state.level(), state.within()),
                versuses.figures(screen),
                versuses.otherFigures(screen),
                screen.indicator().direction(),
                screen.hasClasses() ? screen.classification().edges() : new double[0]);
    }

    /** Other definitions of the question of a map. */
    Definitions definitions() {
        return versuses.definitions();
    }

    /** One map per year, where maps by year are asked for. */
    List<YearMap> listYearMaps(ExplorerScreen screen) {
        return versuses.listYearMaps(screen);
    }

    /** Where symbols and names of the areas on the map are drawn. */
    AreaPoints points(ExplorerScreen screen) {
        return areas.getPoints(screen.state().level(), screen.state().within());
    }

    /** The figures on the map. */
    ValueArray figures(ExplorerScreen screen) {
        return versuses.figures(screen);
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
        Set<AreaLevel> published = indicators.listPublishedLevels().getOrDefault(indicator.id(), Set.of());
        return Arrays.stream(AreaLevel.values())
                .filter(level -> level.number() > within.number())
                .filter(level -> level == shown || withFigures.containsKey(level))
                .map(level -> new LevelChoice(
                        level,
                        withFigures.containsKey(level),
                        withFigures.containsKey(level) && !published.contains(level)))
                .toList();
    }

    /** Those of the map and, in a comparison, those of its other side or of every year shown. */
    private List<Source> sources(ExplorerState state, @Nullable Versus versus, List<Integer> years) {
        boolean panels = state.look().comparison().mode() == Mode.PANELS;
        Stream<Source> shown = (panels
                        ? VersusQueries.shownYears(years)
                        : List.of(Objects.requireNonNull(state.year())))
                .stream()
                        .flatMap(year ->
                                observations
                                        .listSources(state.indicator(), state.level(), state.within(), year)
                                        .stream());
        Stream<Source> other = versus == null
                ? Stream.of()
                : observations
                        .listSources(versus.indicator().id(), state.level(), state.within(), versus.year())
                        .stream();
        return Stream.concat(shown, other).distinct().toList();
    }
}

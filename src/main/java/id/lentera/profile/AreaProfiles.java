package id.lentera.profile;

import static java.util.stream.Collectors.toMap;

import id.lentera.areas.Area;
import id.lentera.areas.AreaChangeQueries;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaSummary;
import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.FigureQueries;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.programs.PresenceQueries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Collects what is published about an area. Demonstration values have no place in a profile. */
@Service
public class AreaProfiles {

    /** What a profile opens with: the first of these that has a figure. */
    private static final List<String> PREFERRED = List.of("electrification_ratio", "poverty_rate");

    private final AreaQueries areas;
    private final AreaChangeQueries changes;
    private final AreaDirectory directory;
    private final IndicatorQueries indicators;
    private final FigureQueries figures;
    private final PresenceQueries presences;

    AreaProfiles(
            AreaQueries areas,
            AreaChangeQueries changes,
            AreaDirectory directory,
            IndicatorQueries indicators,
            FigureQueries figures,
            PresenceQueries presences) {
        this.areas = areas;
        this.changes = changes;
        this.directory = directory;
        this.indicators = indicators;
        this.figures = figures;
        this.presences = presences;
    }

    /**
     * 404 for an area or an indicator that doesn't exist.
     *
     * @param indicator null for the usual one
     */
    public AreaProfile get(AreaCode asked, @Nullable String indicator) {
        AreaSummary summary = directory.get(asked);
        Area area = summary.area();
        AreaCode code = area.code();
        List<AreaFigure> known = figures.listNewestPublished(code);
        List<Indicator> catalogue = indicators.list();
        Map<String, Set<AreaLevel>> levels = indicators.listPublishedLevels();
        return new AreaProfile(
                area,
                areas.listAncestors(code),
                summary.place() == null ? null : summary.place().areaKm2(),
                directory.countChildren(code),
                area.level().below().orElse(null),
                themes(catalogue, known, levels, area.level()),
                presences.listWithParts(code),
                changes.get(code),
                choices(catalogue, known, levels, area.level()),
                indicator == null ? usual(known) : indicators.get(indicator));
    }

    private Indicator usual(List<AreaFigure> known) {
        List<String> withValue = known.stream()
                .filter(figure -> figure.newest().value() != null)
                .map(figure -> figure.indicator().id())
                .toList();
        return indicators.get(Stream.concat(PREFERRED.stream().filter(withValue::contains), withValue.stream())
                .findFirst()
                .orElse(PREFERRED.getFirst()));
    }

    private static List<Indicator> choices(
            List<Indicator> catalogue, List<AreaFigure> known, Map<String, Set<AreaLevel>> levels, AreaLevel level) {
        Set<String> own = known.stream().map(figure -> figure.indicator().id()).collect(Collectors.toSet());
        return catalogue.stream()
                .filter(i -> own.contains(i.id())
                        || level.below().filter(levelsOf(i, levels)::contains).isPresent())
                .toList();
    }

    private static List<ThemeFigures> themes(
            List<Indicator> catalogue, List<AreaFigure> known, Map<String, Set<AreaLevel>> levels, AreaLevel level) {
        Map<String, AreaFigure> byIndicator =
                known.stream().collect(toMap(figure -> figure.indicator().id(), figure -> figure));
        return catalogue.stream()
                .map(Indicator::theme)
                .distinct()
                .map(theme -> {
                    List<Indicator> all = catalogue.stream()
                            .filter(i -> i.theme().equals(theme))
                            .toList();
                    List<Indicator> without = all.stream()
                            .filter(i -> !byIndicator.containsKey(i.id()))
                            .toList();
                    return new ThemeFigures(
                            theme,
                            all.stream()
                                    .map(i -> byIndicator.get(i.id()))
                                    .flatMap(Stream::ofNullable)
                                    .toList(),
                            without.stream()
                                    .filter(i -> levelsOf(i, levels).contains(level))
                                    .toList(),
                            without.stream()
                                    .filter(i -> !levelsOf(i, levels).contains(level))
                                    .toList());
                })
                .toList();
    }

    private static Set<AreaLevel> levelsOf(Indicator indicator, Map<String, Set<AreaLevel>> levels) {
        return levels.getOrDefault(indicator.id(), Set.of());
    }
}

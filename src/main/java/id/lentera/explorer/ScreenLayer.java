package id.lentera.explorer;

import id.lentera.explorer.Comparison.Mode;
import id.lentera.explorer.LegendLines.Words;
import id.lentera.explorer.MapClasses.Drawn;
import id.lentera.explorer.VersusQueries.YearMap;
import id.lentera.indicators.ClassColors;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Pair;
import id.lentera.mapview.Choropleth;
import id.lentera.mapview.Choropleth.Kind;
import id.lentera.mapview.IndicatorLayer;
import java.util.Locale;
import java.util.Objects;

/** What the maps of a screen colour, in the terms of the map element. */
final class ScreenLayer {

    private final ExplorerScreen screen;
    private final Words words;
    private final Locale locale;

    ScreenLayer(ExplorerScreen screen, Words words, Locale locale) {
        this.screen = screen;
        this.words = words;
        this.locale = locale;
    }

    /** The map itself. */
    Choropleth main() {
        ExplorerState state = screen.state();
        int year = Objects.requireNonNull(state.year());
        Choropleth drawn =
                layer(screen.indicator(), year, new Drawn(screen.classification(), screen.colors(), screen.circles()));
        String warning = screen.warning();
        Choropleth areas = warning == null ? drawn : drawn.withNote(words.of(warning));
        Versus versus = screen.versus();
        if (versus == null) {
            return areas;
        }
        if (versus.pair() != null) {
            return areas.as(Kind.PAIR, areas.valuesUrl(), pair(versus, versus.pair()));
        }
        return screen.mode() == Mode.CHANGE
                ? areas.as(
                                Kind.CHANGE,
                                IndicatorLayer.changesUrl(
                                        state.indicator(),
                                        year,
                                        versus.year(),
                                        state.level().slug(),
                                        state.within().value()),
                                null)
                        .withUnit(FigureFormat.suffix(screen.unit(), locale))
                : areas;
    }

    /** The map under the other side of the handle, which would hide a note of its own: the legend says it. */
    Choropleth other(Versus versus) {
        return layer(
                versus.indicator(),
                versus.year(),
                new Drawn(Objects.requireNonNull(versus.classification()), versus.colors(), versus.circles()));
    }

    /** The small map of a year. */
    Choropleth ofYear(YearMap map) {
        return layer(screen.indicator(), map.year(), map.drawn());
    }

    private Choropleth layer(Indicator indicator, int year, Drawn drawn) {
        Choropleth areas = IndicatorLayer.of(
                indicator.id(),
                year,
                screen.state().level().slug(),
                screen.state().within().value(),
                new IndicatorLayer.Classes(drawn.classification().edges(), drawn.colors(), ClassColors.ABSENT),
                FigureFormat.suffix(indicator.unit(), locale));
        if (drawn.circles() != null) {
            return areas.with(drawn.circles());
        }
        if (drawn.classification().method().equals(ClassificationQueries.UNCLASSED)) {
            areas = areas.as(Kind.CONTINUOUS, areas.valuesUrl(), null);
        }
        return areas;
    }

    private Choropleth.Pair pair(Versus versus, Pair pair) {
        ExplorerState state = screen.state();
        return new Choropleth.Pair(
                IndicatorLayer.valuesUrl(
                        versus.indicator().id(),
                        versus.year(),
                        state.level().slug(),
                        state.within().value()),
                pair.secondEdges(),
                pair.secondNeeds(),
                pair.firstNeeds(),
                FigureFormat.suffix(versus.indicator().unit(), locale),
                screen.indicator().name().in(locale),
                versus.indicator().name().in(locale));
    }
}

package id.lentera.explorer;

import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the map element is told for a screen, the same on the page and in an embedded map. */
final class MapContent {

    private MapContent() {}

    /** Which end of the figures has rank 1, as in {@link ValueTable}; two indicators have no common order. */
    static String first(ExplorerScreen screen) {
        if (screen.pair() != null) {
            return "";
        }
        return screen.indicator().direction() == Direction.HIGHER_IS_BETTER ? "low" : "high";
    }

    /** What a figure is of, for readers who hear it; where two are shown, each carries its own name. */
    static String subject(ExplorerScreen screen, Locale locale) {
        return screen.pair() == null ? screen.indicator().name().in(locale) : "";
    }

    /** The levels above the coloured one, outermost first. */
    static List<String> borders(ExplorerScreen screen) {
        return Arrays.stream(AreaLevel.values())
                .filter(level -> level.number() > AreaLevel.NATION.number()
                        && level.number() < screen.state().level().number())
                .map(AreaLevel::slug)
                .toList();
    }
}

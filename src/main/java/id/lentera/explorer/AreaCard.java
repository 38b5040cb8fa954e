package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.Observation;
import id.lentera.programs.Programme;
import id.lentera.programs.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one area.
 *
 * @param path       the areas above, Indonesia first
 * @param km2        null without a polygon
 * @param children   how many areas one level down
 * @param childLevel null for villages
 * @param figures    the newest figure of every indicator, in the order of the catalogue
 */
record AreaCard(
        Area area,
        List<Area> path,
        @Nullable Double km2,
        int children,
        @Nullable AreaLevel childLevel,
        List<Figure> figures,
        List<Presence> programmes) {

    /** The newest figure of an indicator and what else was published for the same year. */
    record Figure(Indicator indicator, Observation newest, List<Observation> others) {}

    /** A programme that names the area, with its tally there. */
    record Presence(Programme programme, Tally tally) {}
}

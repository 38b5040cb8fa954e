package id.lentera.explorer;

import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.AreaFigure;
import id.lentera.programs.Presence;
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
        List<AreaFigure> figures,
        List<Presence> programmes) {}

package id.lentera.profile;

import id.lentera.areas.Area;
import id.lentera.areas.AreaChanges;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.programs.Presence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of an area but the comparison.
 *
 * @param path       the areas above, Indonesia first
 * @param km2        on the ellipsoid; null without a polygon
 * @param children   how many areas one level down
 * @param childLevel null for villages
 * @param changes    former codes of the area and of those inside it
 * @param choices    indicators with figures for the area or for areas one level down
 * @param chosen     the one to compare by
 */
public record AreaProfile(
        Area area,
        List<Area> path,
        @Nullable Double km2,
        int children,
        @Nullable AreaLevel childLevel,
        List<ThemeFigures> themes,
        List<Presence> programmes,
        AreaChanges changes,
        List<Indicator> choices,
        Indicator chosen) {}

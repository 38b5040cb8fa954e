package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaPlace;
import id.lentera.areas.AreaSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An area in a list of the HTTP interface. {@code bbox} is west, south, east, north; {@code labelPoint} longitude, latitude. */
record AreaItem(
        String code,
        @Nullable String bpsCode,
        String name,
        String kind,
        String level,
        @Nullable String parent,
        List<String> parents,
        boolean registered,
        boolean hasBoundary,
        double @Nullable [] bbox,
        double @Nullable [] labelPoint) {

    static AreaItem of(AreaSummary summary) {
        Area area = summary.area();
        AreaPlace place = summary.place();
        return new AreaItem(
                area.code().value(),
                area.bpsCode(),
                area.name(),
                area.kind(),
                area.level().slug(),
                summary.parent() == null ? null : summary.parent().value(),
                summary.parents(),
                area.registered(),
                place != null,
                bbox(place),
                place == null ? null : new double[] {place.lng(), place.lat()});
    }

    static double @Nullable [] bbox(@Nullable AreaPlace place) {
        return place == null ? null : new double[] {place.west(), place.south(), place.east(), place.north()};
    }
}

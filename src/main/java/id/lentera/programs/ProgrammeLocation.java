package id.lentera.programs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to draw a programme on the map.
 *
 * @param placedAt    code of the area whose label point is used
 * @param approximate true where the area has no polygon and the point is that of a wider area
 * @param target      sum of the area's own targets over all years; null when unknown
 * @param jointWith   codes of areas that share a joint figure with this one
 */
public record ProgrammeLocation(
        String code,
        String name,
        String level,
        double lng,
        double lat,
        String placedAt,
        boolean approximate,
        @Nullable Long target,
        @Nullable Long reached,
        List<DeliveryState> states,
        List<String> jointWith) {}

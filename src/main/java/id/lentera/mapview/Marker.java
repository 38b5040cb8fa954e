package id.lentera.mapview;

import org.jspecify.annotations.Nullable;

/**
 * A point drawn over the areas, for example a village of a programme.
 *
 * @param code  code of the area it stands for; a click reports it
 * @param kind  short word the element turns into a look: {@code planned}, {@code targeted}, {@code delivered}, {@code verified}; others look neutral
 * @param value sizes the circle by area where given
 */
public record Marker(
        String code,
        String label,
        String kind,
        double lng,
        double lat,
        @Nullable Double value) {}

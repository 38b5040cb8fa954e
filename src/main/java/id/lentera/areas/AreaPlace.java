package id.lentera.areas;

/**
 * Where an area lies, in degrees, and how large it is on the ellipsoid.
 *
 * @param code whose polygon this is: the area's own, or where asked for, the nearest area above that has one
 * @param lng  longitude of the label point, which lies inside the largest part
 */
public record AreaPlace(
        AreaCode code, double west, double south, double east, double north, double lng, double lat, double areaKm2) {}

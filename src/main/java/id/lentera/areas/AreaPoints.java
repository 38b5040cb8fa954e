package id.lentera.areas;

/**
 * Where symbols of areas are drawn: a point inside the largest part of each area that has a polygon, in id order.
 *
 * @param ids feature ids, ascending
 * @param lng longitudes in degrees (EPSG:4326), to about 10 m
 * @param lat latitudes in degrees
 */
public record AreaPoints(int[] ids, double[] lng, double[] lat) {}

package id.lentera.areas.internal;

/**
 * One edition of polygons.
 *
 * @param source id of its source
 * @param year   of the administrative division it shows
 */
public record BoundarySet(String name, String source, int year, String scope, String checksum) {}

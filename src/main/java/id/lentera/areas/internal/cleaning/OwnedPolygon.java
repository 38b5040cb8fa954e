package id.lentera.areas.internal.cleaning;

import org.locationtech.jts.geom.Polygon;

/** One part of a source polygon and the number of the source polygon it belongs to. */
public record OwnedPolygon(int owner, Polygon polygon) {}

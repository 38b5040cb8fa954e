package id.lentera.areas.internal.cleaning;

import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** A cleaned area. {@code label} lies well inside its largest part. */
public record Shape(MultiPolygon geometry, double squareKilometres, Point label) {}

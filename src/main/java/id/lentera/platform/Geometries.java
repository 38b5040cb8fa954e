package id.lentera.platform;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** The geometry factories of the product: every geometry carries the SRID of one of them. */
public final class Geometries {

    /** Longitude, latitude in degrees (longitude first). */
    public static final int WGS84 = 4326;

    /** Spherical web mercator in metres, used for tiles only, never for areas or distances. */
    public static final int WEB_MERCATOR = 3857;

    public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS84);
    public static final GeometryFactory MERCATOR_FACTORY = new GeometryFactory(new PrecisionModel(), WEB_MERCATOR);

    private Geometries() {}
}

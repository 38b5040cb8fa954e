package id.lentera.overlays.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

/** The names that GeoJSON files give to coordinate systems: {@code urn:ogc:def:crs:EPSG::32751}, {@code EPSG:4326}, CRS84. */
final class CrsNames {

    private static final Pattern DEGREES = Pattern.compile("(?i)(urn:ogc:def:crs:)?OGC:[0-9.]*:?CRS84");
    private static final Pattern EPSG = Pattern.compile("(?i)(urn:ogc:def:crs:)?EPSG:[0-9.]*:?([0-9]{4,6})");

    private CrsNames() {}

    static CoordinateReferenceSystem resolve(String name) {
        if (DEGREES.matcher(name).matches()) {
            return CrsCatalogue.DEGREES;
        }
        Matcher epsg = EPSG.matcher(name);
        if (epsg.matches()) {
            return CrsCatalogue.ofEpsg(Integer.parseInt(epsg.group(2)));
        }
        throw Refusal.unknownCrs(name.length() > 60 ? name.substring(0, 60) + "…" : name);
    }
}

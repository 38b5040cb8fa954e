package id.lentera.mapsvg;

import id.lentera.mapsvg.SvgMap.Extent;

/** Degrees as fractions of the web mercator square. */
public final class Mercator {

    private static final double MAX_LATITUDE = 85;

    private Mercator() {}

    public static double x(double lng) {
        return (lng + 180) / 360;
    }

    public static double y(double lat) {
        double radians = Math.toRadians(Math.clamp(lat, -MAX_LATITUDE, MAX_LATITUDE));
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
    }

    /** What is between these degrees, with a little air around. */
    public static Extent around(double west, double south, double east, double north, double air) {
        double room = air * Math.max(x(east) - x(west), y(south) - y(north));
        return new Extent(x(west) - room, y(north) - room, x(east) + room, y(south) + room);
    }
}

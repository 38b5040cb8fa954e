package id.lentera.overlays.internal;

import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Coordinate systems by code and by text, always longitude (or easting) first. */
final class CrsCatalogue {

    /** Longitude and latitude. */
    static final CoordinateReferenceSystem DEGREES = DefaultGeographicCRS.WGS84;

    private static final double MODERN_RADIUS = 6_378_137;
    private static final int LONGEST_TEXT = 16_384;
    private static final int DEEPEST_TEXT = 24;
    private static final int LONGEST_NAME = 60;

    private static final Pattern HEIGHT_UNIT = Pattern.compile(",\\s*LINUNIT\\[[^\\]]{0,100}]");

    private CrsCatalogue() {}

    static CoordinateReferenceSystem ofEpsg(int code) {
        try {
            return horizontal(CRS.decode("EPSG:" + code, true), "EPSG:" + code);
        } catch (FactoryException e) {
            throw Refusal.unknownCrs("EPSG:" + code);
        }
    }

    /** Reads well-known text, Esri's dialect included. */
    static CoordinateReferenceSystem ofText(String text) {
        String name = nameOf(text);
        if (text.length() > LONGEST_TEXT || depth(text) > DEEPEST_TEXT) {
            throw Refusal.unknownCrs(name);
        }
        try {
            return horizontal(CRS.parseWKT(plain(text)), name);
        } catch (FactoryException | RuntimeException e) {
            // The parser answers some malformed texts with exceptions of its own making.
            throw Refusal.unknownCrs(name);
        }
    }

    /** The way to degrees; {@code exact} is false where the shift between datums is not known. */
    static Placing placing(CoordinateReferenceSystem crs) {
        try {
            return new Placing(CRS.findMathTransform(crs, DEGREES, false), true);
        } catch (FactoryException e) {
            try {
                return new Placing(CRS.findMathTransform(crs, DEGREES, true), isModern(crs));
            } catch (FactoryException none) {
                throw Refusal.unknownCrs(nameOf(crs));
            }
        }
    }

    /** National systems on the ellipsoids of WGS 84 and GRS 80, such as DGN95 and SRGI2013, agree with WGS 84 to about a metre. */
    private static boolean isModern(CoordinateReferenceSystem crs) {
        return Math.abs(CRS.getEllipsoid(crs).getSemiMajorAxis() - MODERN_RADIUS) < 0.01;
    }

    static String nameOf(CoordinateReferenceSystem crs) {
        return shortened(crs.getName().getCode());
    }

    private static CoordinateReferenceSystem horizontal(CoordinateReferenceSystem crs, String name) {
        CoordinateReferenceSystem flat = CRS.getHorizontalCRS(crs);
        if (flat == null) {
            throw Refusal.unknownCrs(name);
        }
        return flat;
    }

    private static String nameOf(String text) {
        int from = text.indexOf('"');
        int to = text.indexOf('"', from + 1);
        return from < 0 || to < 0 ? "?" : shortened(text.substring(from + 1, to));
    }

    private static String shortened(String name) {
        String plain = name.strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    /** Esri adds a unit of height, and a vertical system behind the first; the parser knows neither. */
    private static String plain(String text) {
        int depth = 0;
        int end = text.length();
        for (int i = 0; i < text.length() && end == text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            end = c == ']' && depth == 0 ? i + 1 : end;
        }
        return HEIGHT_UNIT.matcher(text.substring(0, end)).replaceAll("");
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (char c : text.toCharArray()) {
            depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** A transform to degrees. */
    record Placing(MathTransform transform, boolean exact) {}
}

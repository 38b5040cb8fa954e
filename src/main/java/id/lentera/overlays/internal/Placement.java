package id.lentera.overlays.internal;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;

/**
 * How the coordinates of a file become degrees. What the file says is tested against where its objects then lie: a swapped order of axes and a
 * wrong system show, since no longitude of Indonesia can be a latitude and no metres can be degrees.
 */
final class Placement {

    private static final double WEST = 90;
    private static final double EAST = 145;
    private static final double SOUTH = -16;
    private static final double NORTH = 12;

    private final MathTransform transform;
    private final boolean swapped;

    private Placement(MathTransform transform, boolean swapped) {
        this.transform = transform;
        this.swapped = swapped;
    }

    /** Decides from one point of each object, or refuses with the reason. */
    static Placement of(@Nullable CoordinateReferenceSystem crs, double[] samples, Remarks remarks) {
        if (crs == null) {
            return assumed(samples, remarks);
        }
        boolean degreesLike = within(samples, 180, 90);
        if (crs instanceof ProjectedCRS && degreesLike) {
            throw Refusal.degreesNotMetres(CrsCatalogue.nameOf(crs));
        }
        if (!(crs instanceof ProjectedCRS) && share(samples, (x, y) -> Math.abs(x) > 360 || Math.abs(y) > 360) > 0.5) {
            throw Refusal.metresNotDegrees();
        }
        CrsCatalogue.Placing placing = CrsCatalogue.placing(crs);
        // Some texts name latitude first; files are longitude first all the same.
        boolean latitudeFirst = CRS.getAxisOrder(crs) == CRS.AxisOrder.NORTH_EAST;
        Placement placement = chosen(placing.transform(), latitudeFirst, samples, remarks);
        if (!placing.exact()) {
            remarks.say(
                    "Pergeseran datum \"%s\" tidak diketahui; letaknya dapat meleset sampai ratusan meter."
                            .formatted(CrsCatalogue.nameOf(crs)),
                    "The datum shift of \"%s\" is not known; positions can be off by some hundred metres."
                            .formatted(CrsCatalogue.nameOf(crs)));
        }
        return placement;
    }

    /** Turns x, y, x, y ... into degrees in place; false when a point has no place on the globe. */
    boolean toDegrees(double[] xy) {
        if (swapped) {
            for (int i = 0; i < xy.length; i += 2) {
                double x = xy[i];
                xy[i] = xy[i + 1];
                xy[i + 1] = x;
            }
        }
        try {
            transform.transform(xy, 0, xy, 0, xy.length / 2);
        } catch (TransformException e) {
            return false;
        }
        for (int i = 0; i < xy.length; i += 2) {
            if (!(Math.abs(xy[i]) <= 180.000001 && Math.abs(xy[i + 1]) <= 90.000001)) {
                return false;
            }
        }
        return true;
    }

    static boolean isNear(double lng, double lat) {
        return lng >= WEST && lng <= EAST && lat >= SOUTH && lat <= NORTH;
    }

    private static Placement assumed(double[] samples, Remarks remarks) {
        MathTransform same = CrsCatalogue.placing(CrsCatalogue.DEGREES).transform();
        boolean straight = share(samples, Placement::isNear) > 0.5;
        boolean swapped = share(samples, (x, y) -> isNear(y, x)) > 0.5;
        if (!straight && !swapped) {
            throw Refusal.noCrs();
        }
        remarks.say(
                "Berkas tidak menyebut sistem koordinatnya (tanpa .prj); angkanya dianggap derajat WGS 84.",
                "The file does not name its coordinate system (no .prj); its numbers were taken as WGS 84 degrees.");
        if (!straight) {
            saySwapped(remarks);
        }
        return new Placement(same, !straight);
    }

    private static Placement chosen(MathTransform transform, boolean swap, double[] samples, Remarks remarks) {
        Placement usual = new Placement(transform, swap);
        double here = usual.share(samples);
        if (here > 0.5) {
            return usual;
        }
        Placement other = new Placement(transform, !swap);
        if (other.share(samples) > 0.5) {
            saySwapped(remarks);
            return other;
        }
        if (here == 0) {
            throw usual.elsewhere(samples);
        }
        return usual;
    }

    private double share(double[] samples) {
        return share(samples, (x, y) -> {
            double[] point = {x, y};
            return toDegrees(point) && isNear(point[0], point[1]);
        });
    }

    private RuntimeException elsewhere(double[] samples) {
        double[] first = {samples[0], samples[1]};
        return toDegrees(first) ? Refusal.elsewhere(first[0], first[1]) : Refusal.elsewhereUnknown();
    }

    private static void saySwapped(Remarks remarks) {
        remarks.say(
                "Urutan koordinat di berkas terbalik (lintang dahulu) dan dibalik kembali.",
                "The order of coordinates in the file is swapped (latitude first) and was turned round.");
    }

    private static boolean within(double[] samples, double x, double y) {
        return share(samples, (px, py) -> Math.abs(px) <= x && Math.abs(py) <= y) == 1;
    }

    private static double share(double[] samples, Test test) {
        int hits = 0;
        for (int i = 0; i < samples.length; i += 2) {
            hits += test.holds(samples[i], samples[i + 1]) ? 1 : 0;
        }
        return 2.0 * hits / samples.length;
    }

    private interface Test {
        boolean holds(double x, double y);
    }
}

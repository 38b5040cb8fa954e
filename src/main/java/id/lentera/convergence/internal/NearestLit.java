package id.lentera.convergence.internal;

import id.lentera.analysis.spatial.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For every dark place the nearest lit one within a distance on the ellipsoid: pure. */
final class NearestLit {

    static final byte DARK = -1;
    static final byte LIT = 1;

    private NearestLit() {}

    /** Two places and the metres between them. */
    record Found(int dark, int lit, double metres) {}

    /** @param kinds {@link #DARK}, {@link #LIT} or neither */
    static List<Found> within(double[] longitudes, double[] latitudes, byte[] kinds, double metres) {
        List<Found> found = new ArrayList<>();
        if (longitudes.length < 2) {
            return found;
        }
        Places places = Places.of(longitudes, latitudes);
        for (int place = 0; place < kinds.length; place++) {
            if (kinds[place] == DARK) {
                Found nearest = nearest(places, kinds, place, metres);
                if (nearest != null) {
                    found.add(nearest);
                }
            }
        }
        return found;
    }

    private static @Nullable Found nearest(Places places, byte[] kinds, int place, double metres) {
        int seen = 0;
        for (int k = 4; ; k *= 4) {
            int[] near = places.nearest(place, Math.min(k, places.size() - 1));
            for (; seen < near.length; seen++) {
                double distance = places.metres(place, near[seen]);
                if (distance > metres) {
                    return null;
                }
                if (kinds[near[seen]] == LIT) {
                    return new Found(place, near[seen], distance);
                }
            }
            if (near.length >= places.size() - 1) {
                return null;
            }
        }
    }
}

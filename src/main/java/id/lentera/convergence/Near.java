package id.lentera.convergence;

import id.lentera.areas.AreaCode;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Villages without power near a lit one.
 *
 * @param demo   whether the figures are demonstration values
 * @param dark   how many villages are without power by the limit that was given
 * @param lit    how many count as lit
 * @param noPoint villages with a figure but without a polygon, which can't be placed
 * @param items  dark villages within the distance, nearest first
 * @param source of the figures; null where there are none
 */
public record Near(
        boolean demo,
        int dark,
        int lit,
        int noPoint,
        List<Pair> items,
        @Nullable Source source) {

    /** @param metres between the label points of both, along the surface of the ellipsoid */
    public record Pair(
            String code, String name, double value, String litCode, String litName, double litValue, long metres) {}

    /**
     * @param darkBelow electrification ratio below which a village counts as without power, in percent
     * @param litFrom   ratio from which it counts as lit
     */
    public record Question(AreaCode within, double kilometres, double darkBelow, double litFrom) {}
}

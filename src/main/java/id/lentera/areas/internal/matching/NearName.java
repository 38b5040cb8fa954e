package id.lentera.areas.internal.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one area whose name is a spelling variant of another name. */
final class NearName {

    private NearName() {}

    /** The candidate with the fewest slips; none when two candidates are equally near. */
    static @Nullable RegisterArea find(String key, List<RegisterArea> candidates) {
        RegisterArea best = null;
        int fewest = EditDistance.FAR;
        boolean unique = false;
        for (RegisterArea candidate : candidates) {
            int distance = EditDistance.between(key, candidate.key());
            if (distance < fewest) {
                best = candidate;
                fewest = distance;
                unique = true;
            } else if (distance == fewest) {
                unique = false;
            }
        }
        return unique ? best : null;
    }
}

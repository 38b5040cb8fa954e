package id.lentera.convergence;

import id.lentera.platform.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where programmes should meet against where they do.
 *
 * @param areas      priority areas in the matrix
 * @param share      of them convergent, in percent
 * @param inPriority classes of the priority areas
 * @param elsewhere  classes of the others
 */
public record Loci(
        String list,
        LocalizedText name,
        int areas,
        @Nullable Double share,
        Map<AreaClass, Integer> inPriority,
        Map<AreaClass, Integer> elsewhere) {

    /** Null where no list says something about these areas. */
    public static @Nullable Loci of(Convergence found) {
        if (found.priority() == null || found.lists() == null) {
            return null;
        }
        Map<AreaClass, Integer> inPriority = new EnumMap<>(AreaClass.class);
        Map<AreaClass, Integer> elsewhere = new EnumMap<>(AreaClass.class);
        Arrays.stream(AreaClass.values()).forEach(c -> {
            inPriority.put(c, 0);
            elsewhere.put(c, 0);
        });
        int areas = 0;
        for (int row = 0; row < found.classes().length; row++) {
            (found.priority()[row] ? inPriority : elsewhere).merge(found.classes()[row], 1, Integer::sum);
            areas += found.priority()[row] ? 1 : 0;
        }
        Double share = areas == 0 ? null : Math.round(10_000.0 * inPriority.get(AreaClass.CONVERGENT) / areas) / 100.0;
        return new Loci(found.question().loci(), found.lists().name(), areas, share, inPriority, elsewhere);
    }
}

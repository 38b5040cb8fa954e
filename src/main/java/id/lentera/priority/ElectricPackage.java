package id.lentera.priority;

import id.lentera.platform.ProblemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can bring electricity to the households of a village, and where it may. */
public enum ElectricPackage {
    /** A connection paid by the state, only where the low-voltage network is (Permen ESDM 3/2022). */
    BPBL(GridState.PRESENT),
    /** Lamps with a panel for the three years until the grid comes. */
    LTSHE(GridState.PLANNED),
    /** A solar home system for each household. */
    SHS(GridState.PLANNED, GridState.OFF_PLAN),
    /** A plant with a network for one village. */
    COMMUNAL(GridState.OFF_PLAN),
    /** The grid, earlier than planned. */
    GRID(GridState.PLANNED);

    private final Set<GridState> where;

    ElectricPackage(GridState first, GridState... more) {
        where = EnumSet.of(first, more);
    }

    public boolean isEligible(GridState state) {
        return where.contains(state);
    }

    public Set<GridState> where() {
        return Set.copyOf(where);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; anything else is a 400 that names the words allowed. */
    public static ElectricPackage parse(String slug) {
        return Arrays.stream(values())
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            Arrays.stream(values()).map(ElectricPackage::slug).collect(Collectors.joining(", "));
                    return ProblemException.badRequest(
                            "unknown-package",
                            "Paket (package) harus salah satu dari: " + allowed + ".",
                            "The package must be one of: " + allowed + ".");
                });
    }
}

package id.lentera.electricity;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way to light fits a village, and why. Only what is known decides; what is missing is named and nothing is assumed in its place.
 *
 * @param option  null where a missing input leaves it open
 * @param missing inputs that would decide or refine the answer
 */
public record Advice(@Nullable Option option, Reason reason, List<Input> missing) {

    /** A grid that is planned this near is waited for with solar kits. */
    public static final int BRIDGE_YEARS = 3;

    /** Ways to light. */
    public enum Option {
        /** Nothing to do: all households are lit. */
        NONE_NEEDED,
        /** The grid is there: free connections for those who can't pay. */
        BPBL,
        /** The grid comes soon: solar kits as a bridge. */
        SOLAR_BRIDGE,
        /** The grid does not come: solar home systems or a village plant. */
        SOLAR_LASTING
    }

    /** What decided. */
    public enum Reason {
        ALL_LIT,
        GRID_PRESENT,
        GRID_SOON,
        GRID_LATE,
        OFF_PLAN,
        GRID_UNKNOWN,
        PLAN_UNKNOWN
    }

    /** What is asked about a village. */
    public enum Input {
        UNLIT_HOUSEHOLDS,
        GRID,
        PLAN_YEAR,
        POOR_HOUSEHOLDS
    }

    /** Whether PLN's network reaches a village. */
    public enum Grid {
        PRESENT,
        PLANNED,
        /** Outside the plan of extension. */
        OFF_PLAN
    }

    /**
     * What is known; null is unknown.
     *
     * @param unlit    households without electricity
     * @param planYear when the grid is planned
     * @param poor     whether the number of poor households is known
     */
    public record Village(
            @Nullable Long unlit,
            @Nullable Grid grid,
            @Nullable Integer planYear,
            boolean poor) {}

    public static Advice of(Village village, Year today) {
        if (village.unlit() != null && village.unlit() == 0) {
            return new Advice(Option.NONE_NEEDED, Reason.ALL_LIT, List.of());
        }
        List<Input> missing = new ArrayList<>();
        if (village.unlit() == null) {
            missing.add(Input.UNLIT_HOUSEHOLDS);
        }
        if (village.grid() == null) {
            missing.add(Input.GRID);
            return new Advice(null, Reason.GRID_UNKNOWN, missing);
        }
        return switch (village.grid()) {
            case PRESENT -> {
                if (!village.poor()) {
                    missing.add(Input.POOR_HOUSEHOLDS);
                }
                yield new Advice(Option.BPBL, Reason.GRID_PRESENT, missing);
            }
            case PLANNED -> planned(village.planYear(), today, missing);
            case OFF_PLAN -> new Advice(Option.SOLAR_LASTING, Reason.OFF_PLAN, missing);
        };
    }

    private static Advice planned(@Nullable Integer year, Year today, List<Input> missing) {
        if (year == null) {
            missing.add(Input.PLAN_YEAR);
            return new Advice(null, Reason.PLAN_UNKNOWN, missing);
        }
        return year - today.getValue() <= BRIDGE_YEARS
                ? new Advice(Option.SOLAR_BRIDGE, Reason.GRID_SOON, missing)
                : new Advice(Option.SOLAR_LASTING, Reason.GRID_LATE, missing);
    }
}

package id.lentera.indicators;

import java.util.List;
import java.util.Optional;

/**
 * A ratio that may be computed from counts: both count the same thing by the same source, so that dividing them makes sense.
 * Poor people over population, for one, is not here: the two rest on different census weights.
 *
 * @param published indicator that publishes the same ratio, shown beside the computed one; never replaced by it
 * @param scale     100 for percentages
 */
public record Ratio(String numerator, String denominator, String published, int scale) {

    public static final List<Ratio> ALL = List.of(
            new Ratio("villages_electrified", "village_count", "village_electrification_ratio", 100),
            new Ratio("bpjs_tk_participants", "bpjs_tk_potential_workers", "bpjs_tk_coverage_pct", 100));

    public static Optional<Ratio> find(String numerator, String denominator) {
        return ALL.stream()
                .filter(r -> r.numerator().equals(numerator) && r.denominator().equals(denominator))
                .findFirst();
    }
}

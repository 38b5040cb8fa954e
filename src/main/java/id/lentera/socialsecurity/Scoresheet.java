package id.lentera.socialsecurity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet of the Paritrana Award. No weights are published, so there are none but those that the reader enters; without them there is
 * evidence and no score.
 *
 * @param weights by criterion, as entered
 * @param points  0 to 100 by criterion, as entered
 */
public record Scoresheet(Map<String, BigDecimal> weights, Map<String, BigDecimal> points) {

    /** Weighted mean of the points; empty until every weighted criterion has points and one weight is above zero. */
    public Optional<BigDecimal> score() {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || !missing().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal weighted = weights.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> entry.getValue().multiply(points.get(entry.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(weighted.divide(sum, 2, RoundingMode.HALF_UP));
    }

    /** Weighted criteria without points. */
    public Set<String> missing() {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0 && !points.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

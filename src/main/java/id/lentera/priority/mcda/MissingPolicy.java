package id.lentera.priority.mcda;

import java.math.BigDecimal;

/** What happens to an area that lacks a figure. Nothing is ever filled in. */
public sealed interface MissingPolicy {

    /** An area that lacks one figure is not assessed. */
    record LeaveOut() implements MissingPolicy {}

    /**
     * An area is judged by the figures it has, when their weights are at least {@code minimum} of all weights.
     *
     * @param minimum above 0, at most 1
     */
    record Reweight(BigDecimal minimum) implements MissingPolicy {

        public Reweight {
            if (minimum.signum() <= 0 || minimum.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("No share of the weights: " + minimum);
            }
        }
    }
}

package id.lentera.priority;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an area that lacks a figure; nothing is ever filled in.
 *
 * @param minCoverage share of the weights for which an area must have figures; null unless the policy is REWEIGHT
 */
public record MissingData(Policy policy, @Nullable BigDecimal minCoverage) {

    public static final MissingData LEAVE_OUT = new MissingData(Policy.LEAVE_OUT, null);

    /** A choice that every composite must make. */
    public enum Policy {
        /** The area gets no rank. */
        LEAVE_OUT,
        /** The area is judged by what there is. */
        REWEIGHT
    }
}

package id.lentera.convergence;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.programs.DeliveryBasis;
import org.jspecify.annotations.Nullable;

/**
 * All that decides the answer.
 *
 * @param year null for all years together
 * @param loci id of the list of priority areas; empty for none
 */
public record ConvergenceQuestion(
        AreaLevel level, AreaCode within, @Nullable Integer year, DeliveryBasis basis, PackageRule rule, String loci) {}

package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Target against reached over several published figures. A sum with an unknown part is unknown: {@code target}, {@code reached},
 * {@code coverage} and {@code gap} are then null, {@code reason} says why, and the known part is told apart.
 *
 * @param coverage reached / target in percent, from the summed figures
 * @param gap      target minus reached; negative where more were reached than planned
 */
public record Tally(
        @Nullable Long target,
        @Nullable Long reached,
        @Nullable BigDecimal coverage,
        @Nullable Long gap,
        @Nullable Long knownTarget,
        @Nullable Long knownReached,
        int rows,
        int rowsWithTarget,
        int rowsWithReached,
        @Nullable LocalizedText reason) {}

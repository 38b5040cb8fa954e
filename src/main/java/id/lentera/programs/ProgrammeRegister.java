package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a programme besides its name; null where no source that was read says it.
 *
 * @param spending  what funding rules call its spending
 * @param unitCost  rupiah per unit, with what it includes in {@code costNote}
 * @param threshold share of the target, in percent, from which the programme counts in the package that readers see first; null where it
 *                  isn't part of that package
 */
public record ProgrammeRegister(
        @Nullable Strategy strategy,
        @Nullable String spending,
        @Nullable LocalizedText owner,
        @Nullable LocalizedText legalBase,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Long unitCost,
        @Nullable LocalizedText costNote,
        List<FundingSource> funding,
        @Nullable Integer threshold,
        @Nullable Source source) {

    public static final ProgrammeRegister EMPTY =
            new ProgrammeRegister(null, null, null, null, null, null, null, null, List.of(), null, null);
}

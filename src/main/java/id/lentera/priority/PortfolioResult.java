package id.lentera.priority;

import id.lentera.platform.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to buy where within a budget, and who is left out.
 *
 * @param outcome     whether the floors are met
 * @param verdict     how good the portfolio is, in a sentence
 * @param gapPercent  how far it may be from the best there is; 0 where it is proved best
 * @param demo        whether demonstration values went in: then the result shows the method, not the villages
 * @param items       villages with a package, by kabupaten and code
 * @param regions     every kabupaten, also those where nobody is reached
 * @param leftOut     villages with unlit households and without a package
 * @param noNeed      codes of villages where the figures say that all households are lit
 * @param notAssessed villages without the figures that are needed
 */
public record PortfolioResult(
        PortfolioScenario scenario,
        String withinName,
        Outcome outcome,
        LocalizedText verdict,
        BigDecimal gapPercent,
        boolean demo,
        Totals totals,
        List<Item> items,
        List<Region> regions,
        List<LeftOut> leftOut,
        List<String> noNeed,
        int notAssessed,
        List<LocalizedText> caveats) {

    /** How the search ended. */
    public enum Outcome {
        BEST,
        WITHIN_GAP,
        FLOORS_IMPOSSIBLE,
        FLOORS_NOT_FOUND
    }

    /** @param weighted households weighted by poverty and service: what is made as large as can be */
    public record Totals(
            int villages, int households, int unlit, long cost, long left, BigDecimal weighted, BigDecimal bound) {}

    /** A village with what it gets. */
    public record Item(
            String code,
            String name,
            String region,
            ElectricPackage electricPackage,
            GridState grid,
            int households,
            long cost,
            BigDecimal weighted,
            @Nullable BigDecimal poverty) {}

    /** A kabupaten. */
    public record Region(
            String code, String name, int villages, int unlit, int reached, int left, int floor, long cost) {}

    /** A village that gets nothing, and why. */
    public record LeftOut(String code, String name, String region, GridState grid, int households, Reason reason) {}

    /** Why a village gets nothing. */
    public enum Reason {
        /** The money is worth more elsewhere. */
        BUDGET,
        /** None of the priced packages may be used there. */
        NO_PACKAGE
    }
}

package id.lentera.priority;

import java.util.List;

/**
 * Two scenarios side by side; differences are the second minus the first.
 *
 * @param onlyFirst  villages with a package in the first only
 * @param onlySecond villages with a package in the second only
 * @param regions    every kabupaten of either
 */
public record PortfolioComparison(
        int households, long cost, List<Village> onlyFirst, List<Village> onlySecond, List<Region> regions) {

    /** A village with the households that are reached there. */
    public record Village(String code, String name, String region, int households) {}

    /** Households reached in a kabupaten. */
    public record Region(String code, String name, int first, int second) {}
}

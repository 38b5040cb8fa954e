package id.lentera.priority;

import java.math.BigDecimal;

/**
 * What a package costs in rupiah.
 *
 * @param perHousehold for every household reached
 * @param perVillage   once for a village, whatever its size
 * @param service      what the package is worth beside the best one, above 0 and at most 1
 */
public record PackageCost(ElectricPackage electricPackage, long perHousehold, long perVillage, BigDecimal service) {

    public static final long MAX = 1_000_000_000_000L;
}

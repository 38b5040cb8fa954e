package id.lentera.priority;

import id.lentera.areas.AreaCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A question for a portfolio.
 *
 * @param within          the area whose villages take part
 * @param indicator       share of the households with or without electricity
 * @param povertyYear     year of the poverty rate
 * @param budget          in rupiah
 * @param povertyEmphasis 0 counts households alike, 1 counts them by the poverty rate of their village
 * @param presentFrom     share of lit households in percent from which a village is taken to have the network
 * @param plannedFrom     share from which the network is taken to be planned
 * @param floorPercent    share of the unlit households that must be reached in every kabupaten, in percent
 * @param floors          households that must be reached, by code of the kabupaten; go before {@code floorPercent}
 */
public record PortfolioScenario(
        AreaCode within,
        String indicator,
        int year,
        int povertyYear,
        long budget,
        List<PackageCost> packages,
        BigDecimal povertyEmphasis,
        BigDecimal presentFrom,
        BigDecimal plannedFrom,
        BigDecimal floorPercent,
        Map<String, Integer> floors) {

    public static final String INDICATOR = "electrification_ratio";
    public static final int YEAR = 2019;
    public static final int POVERTY_YEAR = 2021;
    public static final BigDecimal EMPHASIS = new BigDecimal("0.5");
    public static final BigDecimal PRESENT_FROM = new BigDecimal("60");
    public static final BigDecimal PLANNED_FROM = new BigDecimal("30");

    public PortfolioScenario {
        packages = List.copyOf(packages);
        floors = Map.copyOf(floors);
    }
}

package id.lentera.priority.internal;

import id.lentera.indicators.ImpliedPopulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A rate and the number behind it, published together: number over rate is the population both were counted in.
 *
 * @param factor people or households per unit of the number
 * @param people false for households
 */
record HeadcountPair(String rate, String count, int factor, boolean people) {

    static final List<HeadcountPair> ALL = List.of(
            new HeadcountPair("poverty_rate", "poor_population_thousand", 1000, true),
            new HeadcountPair("poverty_rate_september", "poor_population_thousand_september", 1000, true),
            new HeadcountPair("extreme_poverty_rate", "extreme_poor_population", 1, true),
            new HeadcountPair("households_without_electricity_pct", "households_without_electricity", 1, false));

    static Optional<HeadcountPair> find(String rate, String count) {
        return ALL.stream()
                .filter(p -> p.rate().equals(rate) && p.count().equals(count))
                .findFirst();
    }

    /** The pair of a rate, whatever number is looked at. */
    static Optional<HeadcountPair> ofRate(String rate) {
        return ALL.stream().filter(p -> p.rate().equals(rate)).findFirst();
    }

    /** Empty where the rate is 0: then nothing is implied. */
    Optional<ImpliedPopulation> implied(BigDecimal percent, BigDecimal number) {
        return percent.signum() <= 0 ? Optional.empty() : Optional.of(ImpliedPopulation.of(percent, number, factor));
    }
}

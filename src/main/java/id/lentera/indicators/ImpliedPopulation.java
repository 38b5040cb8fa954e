package id.lentera.indicators;

import java.math.BigDecimal;

/** The population that a published rate and count imply, as the range their rounding leaves open. */
public record ImpliedPopulation(double least, double most, long middle) {

    private static final double TOLERANCE = 0.01;

    /** @param factor people per unit of the count, for example 1000 */
    public static ImpliedPopulation of(BigDecimal percent, BigDecimal count, int factor) {
        double people = count.doubleValue() * factor;
        double share = percent.doubleValue() / 100;
        double peopleSlack = halfLastDigit(count) * factor;
        double shareSlack = halfLastDigit(percent) / 100;
        double most = share > shareSlack ? (people + peopleSlack) / (share - shareSlack) : Double.POSITIVE_INFINITY;
        return new ImpliedPopulation((people - peopleSlack) / (share + shareSlack), most, Math.round(people / share));
    }

    /** Whether the two differ by more than 1 percent however their inputs were rounded. */
    public boolean contradicts(ImpliedPopulation other) {
        return contradicts(other, TOLERANCE);
    }

    /** The same with another tolerance, for example because people were born between two years. */
    public boolean contradicts(ImpliedPopulation other, double tolerance) {
        return least > other.most * (1 + tolerance) || other.least > most * (1 + tolerance);
    }

    private static double halfLastDigit(BigDecimal value) {
        return value.stripTrailingZeros().ulp().doubleValue() / 2;
    }
}

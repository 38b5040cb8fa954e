package id.lentera.analysis.inequality;

import java.util.Arrays;

/**
 * Theil's index over areas, taken apart into differences between groups of areas and differences inside them. Total, within and between
 * add up: no part is left over.
 *
 * @param groups inequality inside each group; NaN for a group without people
 */
public record Theil(double total, double within, double between, double[] groups) {

    /** Which of the two indices. */
    public enum Kind {
        /** Theil T: weighs groups by their share of the amount; sensitive at the top. */
        T,
        /** Theil L, the mean logarithmic deviation: weighs groups by their share of the people; undefined where somebody has nothing. */
        L
    }

    /** Inequality without groups; NaN for L where an area has nothing. */
    public static double of(Kind kind, double[] perHead, double[] people) {
        return of(kind, perHead, people, new int[perHead.length]).total();
    }

    /**
     * @param perHead amount per person, not negative
     * @param people  how many, not negative, not all 0
     * @param group   number of each area's group, from 0
     */
    public static Theil of(Kind kind, double[] perHead, double[] people, int[] group) {
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        double[] groupPeople = new double[groups];
        double[] groupAmount = new double[groups];
        double allPeople = 0;
        double allAmount = 0;
        for (int i = 0; i < perHead.length; i++) {
            groupPeople[group[i]] += people[i];
            groupAmount[group[i]] += people[i] * perHead[i];
            allPeople += people[i];
            allAmount += people[i] * perHead[i];
        }
        double[] inside = new double[groups];
        for (int i = 0; i < perHead.length; i++) {
            int g = group[i];
            inside[g] += term(kind, people[i], people[i] * perHead[i], groupPeople[g], groupAmount[g]);
        }
        double within = 0;
        double between = 0;
        for (int g = 0; g < groups; g++) {
            if (groupPeople[g] > 0) {
                double share = kind == Kind.T ? groupAmount[g] / allAmount : groupPeople[g] / allPeople;
                within += share == 0 ? 0 : share * inside[g];
                between += term(kind, groupPeople[g], groupAmount[g], allPeople, allAmount);
            } else {
                inside[g] = Double.NaN;
            }
        }
        return new Theil(within + between, within, between, inside);
    }

    /** What a part of the people with its part of the amount adds. */
    private static double term(Kind kind, double people, double amount, double allPeople, double allAmount) {
        double p = people / allPeople;
        double a = amount / allAmount;
        if (kind == Kind.T) {
            return a > 0 ? a * Math.log(a / p) : 0;
        }
        if (p == 0) {
            return 0;
        }
        return a > 0 ? p * Math.log(p / a) : Double.NaN;
    }
}

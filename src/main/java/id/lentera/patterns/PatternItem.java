package id.lentera.patterns;

/**
 * One area with a figure.
 *
 * @param demo       whether the figure is a demonstration value
 * @param around     mean of the figures of its neighbours; NaN without neighbours
 * @param statistic  Ii, or Gi or Gi* as a standard deviate; NaN where there is none
 * @param z          standard deviate of the statistic
 * @param p          pseudo p-value, one-sided
 * @param fdr        p-value after the correction of Benjamini and Hochberg
 * @param neighbours how many
 * @param seaLink    whether its only neighbours lie across the sea
 */
public record PatternItem(
        int id,
        String code,
        String name,
        double value,
        boolean demo,
        double around,
        double statistic,
        double z,
        double p,
        double fdr,
        PatternClass patternClass,
        int neighbours,
        boolean seaLink) {}

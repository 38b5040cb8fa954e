package id.lentera.patterns;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.platform.ProblemException;

/**
 * Everything that decides a pattern: the same question on the same data has the same answer, p-values included.
 *
 * @param corrected whether p-values are corrected for testing many areas at once
 */
public record PatternQuestion(
        String indicator,
        int year,
        AreaLevel level,
        AreaCode within,
        Weighting weights,
        Statistic statistic,
        long seed,
        int permutations,
        boolean corrected) {

    public static final int PERMUTATIONS = 999;
    public static final int MIN_PERMUTATIONS = 99;
    public static final int MAX_PERMUTATIONS = 9999;
    public static final long MAX_SEED = 1_000_000_000L;

    public PatternQuestion {
        if (permutations < MIN_PERMUTATIONS || permutations > MAX_PERMUTATIONS) {
            throw ProblemException.badRequest(
                    "bad-permutations",
                    "Parameter permutations harus bilangan bulat antara %d dan %d."
                            .formatted(MIN_PERMUTATIONS, MAX_PERMUTATIONS),
                    "Parameter permutations must be a whole number between %d and %d."
                            .formatted(MIN_PERMUTATIONS, MAX_PERMUTATIONS));
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw ProblemException.badRequest(
                    "bad-seed",
                    "Parameter seed harus bilangan bulat antara 0 dan %d.".formatted(MAX_SEED),
                    "Parameter seed must be a whole number between 0 and %d.".formatted(MAX_SEED));
        }
    }
}

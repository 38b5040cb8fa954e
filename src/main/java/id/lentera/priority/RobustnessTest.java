package id.lentera.priority;

import java.util.List;

/**
 * How the firmness of a list is tried out: many lists with other weights, normalisations and figures.
 *
 * @param draws          how many
 * @param seed           the same seed gives the same answer
 * @param top            how many areas are to be chosen
 * @param concentration  how closely weights are drawn around the chosen ones, for {@link Weights#AROUND}
 * @param normalisations every draw takes one of them by chance
 */
public record RobustnessTest(
        int draws, long seed, int top, Weights weights, double concentration, List<Normalisation> normalisations) {

    public static final int DRAWS = 1_000;
    public static final int MAX_DRAWS = 5_000;

    /** Draws times areas: what one request may cost. */
    public static final int MAX_PLACES = 5_000_000;

    public static final double CONCENTRATION = 50;
    public static final long SEED = 1;

    public RobustnessTest {
        normalisations = List.copyOf(normalisations);
    }

    RobustnessTest choosing(int other) {
        return new RobustnessTest(draws, seed, other, weights, concentration, normalisations);
    }

    /** How weights are drawn. */
    public enum Weights {
        /** Not at all: as chosen. */
        FIXED,
        /** Around the chosen ones (Dirichlet). */
        AROUND,
        /** Every division alike. */
        UNIFORM
    }
}

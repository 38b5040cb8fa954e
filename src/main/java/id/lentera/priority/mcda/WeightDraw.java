package id.lentera.priority.mcda;

import java.util.random.RandomGenerator;

/** How the weights of a trial are drawn. A measure without weight stays without. */
public sealed interface WeightDraw {

    /** The chosen weights as they are. */
    record Fixed() implements WeightDraw {
        @Override
        public void draw(double[] chosen, RandomGenerator random, double[] drawn) {
            System.arraycopy(chosen, 0, drawn, 0, chosen.length);
        }
    }

    /**
     * A Dirichlet distribution with the chosen weights as its mean.
     *
     * @param concentration how close around them: a weight w varies with standard deviation sqrt(w(1-w)/(concentration+1))
     */
    record Around(double concentration) implements WeightDraw {

        public Around {
            if (!(concentration > 0 && Double.isFinite(concentration))) {
                throw new IllegalArgumentException("No concentration: " + concentration);
            }
        }

        @Override
        public void draw(double[] chosen, RandomGenerator random, double[] drawn) {
            double sum = 0;
            for (double weight : chosen) {
                sum += weight;
            }
            for (int m = 0; m < chosen.length; m++) {
                drawn[m] = chosen[m] > 0 ? Gamma.draw(concentration * chosen[m] / sum, random) : 0;
            }
        }
    }

    /** Every division of the weights is as likely as any other. */
    record Uniform() implements WeightDraw {
        @Override
        public void draw(double[] chosen, RandomGenerator random, double[] drawn) {
            for (int m = 0; m < chosen.length; m++) {
                drawn[m] = chosen[m] > 0 ? random.nextExponential() : 0;
            }
        }
    }

    /** Writes weights; they need not sum to 1. */
    void draw(double[] chosen, RandomGenerator random, double[] drawn);
}

package id.lentera.priority.mcda;

import java.util.random.RandomGenerator;

/** How far the figures of a measure may be off. */
public sealed interface FigureError {

    /** Not at all. */
    record None() implements FigureError {
        @Override
        public double draw(double figure, double halfUnit, RandomGenerator random) {
            return figure;
        }
    }

    /** By up to half a unit of the last published digit, evenly. */
    record Rounding() implements FigureError {
        @Override
        public double draw(double figure, double halfUnit, RandomGenerator random) {
            return figure + (2 * random.nextDouble() - 1) * halfUnit;
        }
    }

    /** By a normal error whose standard deviation is a share of the figure: its relative standard error. */
    record Relative(double percent) implements FigureError {

        public Relative {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("No relative error: " + percent);
            }
        }

        @Override
        public double draw(double figure, double halfUnit, RandomGenerator random) {
            return figure * (1 + percent / 100 * random.nextGaussian());
        }
    }

    double draw(double figure, double halfUnit, RandomGenerator random);
}

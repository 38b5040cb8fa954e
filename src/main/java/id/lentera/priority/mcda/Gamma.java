package id.lentera.priority.mcda;

import java.util.random.RandomGenerator;

/** Numbers from a gamma distribution with scale 1, by the method of Marsaglia and Tsang (2000). */
final class Gamma {

    private Gamma() {}

    static double draw(double shape, RandomGenerator random) {
        if (shape < 1) {
            return draw(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            double cube = v * v * v;
            if (Math.log(1 - random.nextDouble()) < x * x / 2 + d * (1 - cube + Math.log(cube))) {
                return d * cube;
            }
        }
    }
}

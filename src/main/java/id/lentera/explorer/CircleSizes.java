package id.lentera.explorer;

import java.util.List;
import java.util.stream.Stream;

/** Round figures for the legend of circles. */
final class CircleSizes {

    private CircleSizes() {}

    /** The largest round figure (1, 2 or 5 times a power of ten) not above {@code largest}, about a quarter and a sixteenth of it. */
    static List<Double> of(double largest) {
        return largest > 0
                ? Stream.of(1.0, 4.0, 16.0)
                        .map(part -> roundedDown(largest / part))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static double roundedDown(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double leading = value / power;
        return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * power;
    }
}

package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.util.List;

/**
 * The ranks that a single measure allows when every figure may be off by half a unit of its last published digit. The ranges of
 * two neighbouring figures (46.22 and 46.23) touch without overlapping: one of them does not contain its end.
 */
final class RoundingInterval {

    private final List<Figure> figures;
    private final boolean highestFirst;

    RoundingInterval(List<Figure> figures, boolean highestFirst) {
        this.figures = figures;
        this.highestFirst = highestFirst;
    }

    Interval of(int candidate) {
        Figure own = figures.get(candidate);
        int surelyBefore = 0;
        int possiblyBefore = 0;
        for (int i = 0; i < figures.size(); i++) {
            if (i == candidate) {
                continue;
            }
            Figure other = figures.get(i);
            if (surelyBefore(other, own)) {
                surelyBefore++;
            }
            if (before(mostUrgent(other), leastUrgent(own))) {
                possiblyBefore++;
            }
        }
        return new Interval(1 + surelyBefore, 1 + possiblyBefore);
    }

    private boolean surelyBefore(Figure other, Figure own) {
        int rounded = other.halfUnit().add(own.halfUnit()).signum();
        return before(leastUrgent(other), mostUrgent(own))
                || rounded > 0 && leastUrgent(other).compareTo(mostUrgent(own)) == 0;
    }

    private BigDecimal mostUrgent(Figure figure) {
        return highestFirst ? figure.high() : figure.low();
    }

    private BigDecimal leastUrgent(Figure figure) {
        return highestFirst ? figure.low() : figure.high();
    }

    private boolean before(BigDecimal one, BigDecimal other) {
        return highestFirst ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }
}

package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** An area to be ranked: one figure per measure, empty where none is known. */
public record Candidate(String code, List<Optional<Figure>> figures) {

    public Candidate {
        figures = List.copyOf(figures);
    }

    boolean complete() {
        return figures.stream().allMatch(Optional::isPresent);
    }

    Figure figure(int measure) {
        return figures.get(measure).orElseThrow();
    }

    Optional<BigDecimal> value(int measure) {
        return figures.get(measure).map(Figure::value);
    }

    /** The share of the weights for which there are figures. */
    BigDecimal coverage(List<Measure> measures) {
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int m = 0; m < measures.size(); m++) {
            BigDecimal weight = measures.get(m).weight();
            all = all.add(weight);
            known = figures.get(m).isPresent() ? known.add(weight) : known;
        }
        if (complete()) {
            return BigDecimal.ONE;
        }
        return all.signum() == 0 ? BigDecimal.ZERO : known.divide(all, MathContext.DECIMAL64);
    }
}

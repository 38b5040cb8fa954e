package id.lentera.priority.mcda;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The middle of the assessed figures, with which quadrants compare. */
public enum Centre {
    MEAN {
        @Override
        public BigDecimal of(List<BigDecimal> values) {
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
        }
    },
    MEDIAN {
        @Override
        public BigDecimal of(List<BigDecimal> values) {
            List<BigDecimal> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1
                    ? sorted.get(middle)
                    : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, MathContext.DECIMAL128);
        }
    };

    /** At least one value is needed. */
    public abstract BigDecimal of(List<BigDecimal> values);
}

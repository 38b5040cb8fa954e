package id.lentera.priority.mcda;

import java.math.BigDecimal;

/**
 * A published figure.
 *
 * @param halfUnit half a unit of the last digit published: the true value lies within {@code value} plus or minus this
 */
public record Figure(BigDecimal value, BigDecimal halfUnit) {

    BigDecimal low() {
        return value.subtract(halfUnit);
    }

    BigDecimal high() {
        return value.add(halfUnit);
    }
}

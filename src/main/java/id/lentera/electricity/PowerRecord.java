package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A published count of who has electricity.
 *
 * @param lit     the published sum, where it is published
 * @param percent the published ratio, where it is published; never replaced by a computed one
 */
public record PowerRecord(
        String code,
        String name,
        AsOf asOf,
        Unit unit,
        PowerDefinition definition,
        SupplyCount count,
        @Nullable Long lit,
        @Nullable BigDecimal percent,
        Source source,
        @Nullable LocalizedText note) {

    /** What is counted. */
    public enum Unit {
        HOUSEHOLDS,
        FAMILIES,
        VILLAGES
    }

    /** From the published counts; null where they are not enough. */
    public @Nullable PowerRatio computed() {
        Long numerator = numerator();
        Long denominator = count.denominator();
        if (denominator == null && numerator != null && count.none() != null) {
            denominator = numerator + count.none();
        }
        return numerator == null || denominator == null ? null : PowerRatio.of(definition, numerator, denominator);
    }

    /** Whether published and computed ratio agree as far as the published one is rounded; true where only one exists. */
    public boolean agrees() {
        PowerRatio own = computed();
        return percent == null
                || own == null
                || own.percent()
                                .setScale(Math.min(percent.scale(), 2), RoundingMode.HALF_UP)
                                .subtract(percent)
                                .abs()
                                .compareTo(BigDecimal.ONE.movePointLeft(Math.min(percent.scale(), 2)))
                        < 0;
    }

    /** What a published ratio says about a denominator that was not published. */
    public @Nullable Long impliedDenominator() {
        Long numerator = numerator();
        return count.denominator() != null || numerator == null || percent == null || percent.signum() == 0
                ? null
                : Long.valueOf(PowerRatio.impliedDenominator(numerator, percent));
    }

    private @Nullable Long numerator() {
        Long parts = lit != null ? lit : count.lit(definition);
        return parts == null && count.total() != null && count.none() != null
                ? Long.valueOf(count.total() - count.none())
                : parts;
    }
}

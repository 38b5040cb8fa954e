package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The village development index (IDM, Permendesa 2/2016): mean of social, economic and ecological resilience.
 *
 * @param village name of the village as printed
 */
public record VillageIndex(
        String code,
        String village,
        int year,
        BigDecimal social,
        BigDecimal economic,
        BigDecimal ecological,
        Source source,
        @Nullable LocalizedText note) {

    private static final int DECIMALS = 4;

    /** Classes with their upper bounds; a value on a bound belongs to the lower class, since sources leave that open. */
    public enum Status {
        SANGAT_TERTINGGAL("0.4907"),
        TERTINGGAL("0.5989"),
        BERKEMBANG("0.7072"),
        MAJU("0.8155"),
        MANDIRI("1");

        private final BigDecimal upper;

        Status(String upper) {
            this.upper = new BigDecimal(upper);
        }
    }

    public BigDecimal value() {
        return value(social, economic, ecological);
    }

    public Status status() {
        return status(value());
    }

    public static BigDecimal value(BigDecimal social, BigDecimal economic, BigDecimal ecological) {
        return social.add(economic).add(ecological).divide(BigDecimal.valueOf(3), DECIMALS, RoundingMode.HALF_UP);
    }

    public static Status status(BigDecimal value) {
        for (Status status : Status.values()) {
            if (value.compareTo(status.upper) <= 0) {
                return status;
            }
        }
        throw new IllegalArgumentException("An index is at most 1, not " + value);
    }
}

package id.lentera.labour;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What an employment programme did at a place. A number that was not published is null, never zero.
 *
 * @param locus    the training centre or site, in words
 * @param packages courses or groups
 * @param seats    places
 */
public record LabourAction(
        String code,
        String name,
        AsOf period,
        Kind kind,
        LocalizedText locus,
        @Nullable Long packages,
        @Nullable Long applicants,
        @Nullable Long seats,
        @Nullable Long realised,
        @Nullable Long passed,
        Outcome outcome,
        @Nullable String funding,
        Source source,
        @Nullable LocalizedText note) {

    /** Kinds of programmes. */
    public enum Kind {
        TKM_PEMULA,
        TKM_MIKRO,
        TKM_ULTRA_MIKRO,
        PADAT_KARYA,
        PBK,
        APPRENTICESHIP,
        BLKK
    }

    /** How many of the trained worked or ran a business after 3, 6 and 12 months. */
    public record Outcome(
            @Nullable Long after3,
            @Nullable Long after6,
            @Nullable Long after12) {

        public boolean known() {
            return after3 != null || after6 != null || after12 != null;
        }
    }

    /** Passed the test, in percent of those trained. */
    public @Nullable BigDecimal passRate() {
        return share(passed, realised);
    }

    /** Realised in percent of the places; above 100 is left as it is. */
    public @Nullable BigDecimal realisation() {
        return share(realised, seats);
    }

    static @Nullable BigDecimal share(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}

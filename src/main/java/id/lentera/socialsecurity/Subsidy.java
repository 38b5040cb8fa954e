package id.lentera.socialsecurity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Contributions that are paid for others.
 *
 * @param monthly rupiah a person and month
 */
public record Subsidy(
        String code,
        String name,
        AsOf year,
        Segment segment,
        Funding funding,
        long persons,
        long months,
        BigDecimal monthly,
        Source source,
        @Nullable LocalizedText note) {

    /** Where the money comes from. */
    public enum Funding {
        APBD_KAB,
        APBD_PROV,
        /** Regency budget together with tobacco excise sharing. */
        APBD_DBHCHT,
        DBHCHT,
        /** Village fund of the regency. */
        ADD,
        /** Village fund of the nation: forbidden for contributions. */
        DANA_DESA,
        CSR,
        MANDIRI
    }

    /** Computed, not published. */
    public BigDecimal cost() {
        return SocialSecurityRules.cost(persons, monthly, months);
    }
}

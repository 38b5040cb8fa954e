package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source of funding may pay a kind of spending. Rules change every year, so they have dates.
 *
 * @param from null for ever before
 * @param to   last day; null while it is in force
 */
public record FundingRule(
        String id,
        String spending,
        FundingSource funding,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Outcome outcome,
        LocalizedText reference,
        @Nullable Source source) {

    /** The stricter comes later. */
    public enum Outcome {
        ALLOWED,
        /** Neither allowed nor forbidden: somebody has to look it up first. */
        CHECK,
        FORBIDDEN
    }

    boolean appliesTo(String asked, FundingSource by, LocalDate on) {
        return spending.equals(asked)
                && funding == by
                && (from == null || !on.isBefore(from))
                && (to == null || !on.isAfter(to));
    }
}

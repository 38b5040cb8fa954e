package id.lentera.socialsecurity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published standing of a segment.
 *
 * @param active      members; null where only a share is published
 * @param potential   of how many; null where it is not published
 * @param denominator what {@code potential} and {@code stated} count
 * @param stated      coverage in percent as published; never replaced by a computed one
 */
public record Membership(
        String code,
        String name,
        AsOf asOf,
        Segment segment,
        @Nullable Long active,
        @Nullable Long potential,
        Denominator denominator,
        @Nullable BigDecimal stated,
        Source source,
        @Nullable LocalizedText note) {

    /** From the published counts; null where one is missing. */
    public @Nullable BigDecimal coverage() {
        return active == null || potential == null ? null : SocialSecurityRules.coverage(active, potential);
    }

    /** Those who are not members yet; null where a count is missing. */
    public @Nullable Long gap() {
        return active == null || potential == null ? null : Long.valueOf(potential - active);
    }

    /** Whether stated and computed coverage differ by more than the rounding of the stated one. */
    public boolean contradictsItself() {
        BigDecimal own = coverage();
        return own != null
                && stated != null
                && own.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()))) > 0;
    }
}

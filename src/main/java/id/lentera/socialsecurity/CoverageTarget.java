package id.lentera.socialsecurity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target that was set.
 *
 * @param percent of {@code denominator}; null where the target is a number of persons
 */
public record CoverageTarget(
        String code,
        String name,
        AsOf year,
        Segment segment,
        @Nullable BigDecimal percent,
        @Nullable Long persons,
        Denominator denominator,
        LocalizedText setBy,
        Source source,
        @Nullable LocalizedText note) {}

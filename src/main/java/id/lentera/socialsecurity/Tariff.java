package id.lentera.socialsecurity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Contributions a month as named on a date, in rupiah. */
public record Tariff(
        AsOf asOf,
        Segment segment,
        BigDecimal monthly,
        Source source,
        @Nullable LocalizedText note) {}

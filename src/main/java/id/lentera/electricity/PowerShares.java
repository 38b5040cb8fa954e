package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A published ratio with its published parts, all in percent of households. */
public record PowerShares(
        String code,
        String name,
        AsOf asOf,
        BigDecimal pln,
        BigDecimal nonPln,
        BigDecimal solar,
        BigDecimal total,
        Source source,
        @Nullable LocalizedText note) {

    public BigDecimal sum() {
        return pln.add(nonPln).add(solar);
    }
}

package id.lentera.programs;

import id.lentera.indicators.ObservationStatus;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery with all that is known of it. Money in rupiah.
 *
 * @param record  number of the record that people keep; null for published and demonstration deliveries
 * @param version which version of the record this is
 */
public record DeliveryDetail(
        long id,
        List<DeliveryArea> areas,
        int year,
        @Nullable Long target,
        @Nullable Long reached,
        @Nullable Long units,
        @Nullable Long planned,
        @Nullable Long spent,
        @Nullable DeliveryStage stage,
        @Nullable FundingSource funding,
        @Nullable String partner,
        @Nullable LocalDate happenedOn,
        @Nullable String evidence,
        ObservationStatus status,
        Source source,
        @Nullable LocalizedText note,
        @Nullable Long record,
        @Nullable Integer version) {}

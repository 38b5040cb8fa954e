package id.lentera.programs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as somebody enters it. Counts only, no names of people. Money in rupiah; null is unknown, never zero.
 *
 * @param record  the record that is changed; null for a new one
 * @param version the version of it that was seen, so that nobody overwrites what another saved meanwhile
 * @param funding words as they were typed; what they mean is checked
 */
public record DeliveryEntry(
        @Nullable Long record,
        @Nullable Integer version,
        String programme,
        String area,
        int year,
        @Nullable LocalDate happenedOn,
        DeliveryStage stage,
        @Nullable Long target,
        @Nullable Long reached,
        @Nullable Long units,
        @Nullable Long planned,
        @Nullable Long spent,
        @Nullable String funding,
        @Nullable String partner,
        @Nullable String evidence,
        @Nullable String note) {}

package id.lentera.programs.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.programs.DeliveryState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A usable row of deliveries.csv. */
public record DeliveryRow(
        String programmeId,
        List<Integer> areaIds,
        int year,
        @Nullable Long target,
        @Nullable Long reached,
        String basis,
        DeliveryState state,
        String sourceId,
        int rowNumber,
        @Nullable LocalizedText note) {}

package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published figure of a programme.
 *
 * @param areas   one area, or several when only their joint figure is published
 * @param target  how many should be reached; null when not published
 * @param reached how many were reached; null when not published
 * @param basis   what the figure rests on, for example DATA, MUSYAWARAH, PLAN, REPORT
 * @param note    says why a figure is unknown, and whatever the source adds
 */
public record Delivery(
        List<DeliveryArea> areas,
        int year,
        @Nullable Long target,
        @Nullable Long reached,
        String basis,
        DeliveryState state,
        Source source,
        @Nullable LocalizedText note) {

    public boolean joint() {
        return areas.size() > 1;
    }
}

package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import id.lentera.topics.AsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Solar lamp kits of a village.
 *
 * @param programme id of the programme that gave them
 * @param installed as exactly as it is published; a year alone is taken at its end
 * @param units     null where the number was not published
 * @param connected when the grid came, where that is published
 */
public record SolarKits(
        String code,
        String name,
        String programme,
        LocalizedText programmeName,
        AsOf installed,
        @Nullable Long units,
        @Nullable AsOf connected,
        Source source,
        @Nullable LocalizedText note) {

    public LocalDate end() {
        return KitAge.end(installed.latest());
    }

    public KitAge.State on(LocalDate today) {
        return KitAge.on(today, installed.latest(), connected == null ? null : connected.latest());
    }
}

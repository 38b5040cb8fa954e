package id.lentera.indicators;

import id.lentera.platform.LocalizedText;
import id.lentera.security.AdminOnly;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Demonstration values for the villages of NTT, so that maps and matrices can be tried where no village figure is published. They
 * are marked everywhere and never enter a published aggregate.
 */
@Service
public class DemoValues {

    /** What stands beside every demonstration value. */
    public static final LocalizedText NOTICE = new LocalizedText(
            "Nilai peragaan, bukan data: dibuat agar peta desa dapat dicoba, dan berjumlah sama dengan angka kabupaten yang terbit.",
            "Demonstration values, not data: made so that the village map can be tried; they add up to the published kabupaten"
                    + " figure.");

    private final List<DemoPart> parts;
    private final boolean wanted;

    DemoValues(List<DemoPart> parts, @Value("${lentera.demo:true}") boolean wanted) {
        this.parts = List.copyOf(parts);
        this.wanted = wanted;
    }

    /**
     * For the first load: brings them up to date, or removes them where the setting {@code lentera.demo} is off. What an
     * administrator removed stays removed.
     */
    public void generate() {
        if (wanted) {
            parts.forEach(part -> part.generate(false));
        } else {
            parts.stream().filter(DemoPart::present).forEach(DemoPart::removeAll);
        }
    }

    /** Makes them again after they were removed. */
    @AdminOnly
    @Transactional
    public void restore() {
        parts.forEach(part -> part.generate(true));
    }

    /** Removes all of them, for good until somebody restores them. */
    @AdminOnly
    @Transactional
    public void removeAll() {
        parts.forEach(DemoPart::removeAll);
    }

    public boolean present() {
        return parts.stream().anyMatch(DemoPart::present);
    }
}

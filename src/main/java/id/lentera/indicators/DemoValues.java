package id.lentera.indicators;

import id.lentera.indicators.internal.DemoGenerator;
import id.lentera.platform.LocalizedText;
import id.lentera.security.AdminOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Demonstration values for the villages of NTT, so that the village map can be tried where no village figure is published. They
 * add up to the published kabupaten figure, are marked everywhere and never enter an aggregate.
 */
@Service
public class DemoValues {

    /** What stands beside every demonstration value. */
    public static final LocalizedText NOTICE = new LocalizedText(
            "Nilai peragaan, bukan data: dibuat agar peta desa dapat dicoba, dan berjumlah sama dengan angka kabupaten yang terbit.",
            "Demonstration values, not data: made so that the village map can be tried; they add up to the published kabupaten"
                    + " figure.");

    private final DemoGenerator generator;
    private final boolean wanted;

    DemoValues(DemoGenerator generator, @Value("${lentera.demo:true}") boolean wanted) {
        this.generator = generator;
        this.wanted = wanted;
    }

    /**
     * For the first load: brings them up to date, or removes them where the setting {@code lentera.demo} is off. What an
     * administrator removed stays removed.
     */
    public void generate() {
        if (wanted) {
            generator.generate(false);
        } else if (generator.present()) {
            generator.removeAll();
        }
    }

    /** Makes them again after they were removed. */
    @AdminOnly
    public void restore() {
        generator.generate(true);
    }

    /** Removes all of them, for good until somebody restores them. */
    @AdminOnly
    public void removeAll() {
        generator.removeAll();
    }

    public boolean present() {
        return generator.present();
    }
}

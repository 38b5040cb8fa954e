package id.lentera.programs.internal;

import id.lentera.indicators.DemoNumbers;
import id.lentera.programs.DeliveryStage;
import org.jspecify.annotations.Nullable;

/** One demonstration delivery. Villages of a kecamatan resemble each other; some plan only, some reach more than they planned. */
record DemoDelivery(
        int areaId, DemoProgramme programme, long target, long reached, long planned, long spent, DeliveryStage stage) {

    private static final double SAME_DISTRICT = 0.55;
    private static final double PLANNED_ONLY = 0.1;
    private static final double ABOVE_TARGET = 0.97;

    /** Share of villages that hardly any programme gets to. */
    private static final double REMOTE = 0.12;

    /** Households of the lowest decile in a village. */
    static long households(String code) {
        return Math.max(8, Math.round(DemoNumbers.households(code) * (0.08 + 0.3 * DemoNumbers.unit("decile1", code))));
    }

    /** Null where the programme isn't present. */
    static @Nullable DemoDelivery of(int areaId, String code, DemoProgramme programme) {
        String district = code.substring(0, code.lastIndexOf('.'));
        double presence = SAME_DISTRICT * DemoNumbers.unit(programme.id(), district)
                + (1 - SAME_DISTRICT) * DemoNumbers.unit(programme.id(), code);
        double near = 0.6 * DemoNumbers.unit("remote", district) + 0.4 * DemoNumbers.unit("remote", code);
        double hindrance = near < spread(REMOTE) ? 0.5 + 0.45 * DemoNumbers.unit("hindrance", code) : 0;
        if (presence + hindrance > spread(programme.spread())) {
            return null;
        }
        double luck = DemoNumbers.unit(programme.id() + "/reached", code);
        long target = Math.max(
                1,
                Math.round(households(code)
                        * programme.depth()
                        * (0.7 + 0.6 * DemoNumbers.unit(programme.id() + "/target", code))));
        long reached = reached(programme, target, luck);
        long planned = target * programme.cost();
        return new DemoDelivery(
                areaId,
                programme,
                target,
                reached,
                planned,
                reached * programme.cost(),
                stage(programme, code, reached));
    }

    private static long reached(DemoProgramme programme, long target, double luck) {
        if (luck < PLANNED_ONLY) {
            return 0;
        }
        if (luck > ABOVE_TARGET) {
            return target + Math.max(1, target / 12);
        }
        return Math.min(target, Math.round(target * Math.min(1, programme.fill() * (0.45 + 0.9 * luck))));
    }

    private static DeliveryStage stage(DemoProgramme programme, String code, long reached) {
        double luck = DemoNumbers.unit(programme.id() + "/stage", code);
        if (reached == 0) {
            return luck < 0.3
                    ? DeliveryStage.CANDIDATE
                    : luck < 0.5
                            ? DeliveryStage.MATCHED
                            : luck < 0.7 ? DeliveryStage.NEEDS_MUSYAWARAH : DeliveryStage.DECIDED;
        }
        if (!programme.hardware() || luck < 0.7) {
            return luck < 0.5 ? DeliveryStage.INSTALLED : DeliveryStage.MONITORED;
        }
        return luck < 0.8
                ? DeliveryStage.BROKEN
                : luck < 0.88
                        ? DeliveryStage.REPAIRED
                        : luck < 0.95 ? DeliveryStage.MOVED_TO_PLN : DeliveryStage.OUT_OF_SERVICE;
    }

    /** The place where the sum of two even numbers, weighed as above, has the wanted share below it; good enough for invented ones. */
    private static double spread(double share) {
        return share < 0.5
                ? Math.sqrt(share * 2 * SAME_DISTRICT * (1 - SAME_DISTRICT))
                : 1 - Math.sqrt((1 - share) * 2 * SAME_DISTRICT * (1 - SAME_DISTRICT));
    }
}

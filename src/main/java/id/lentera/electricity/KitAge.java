package id.lentera.electricity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How old solar lamp kits are: after 36 months, the warranty and usual life, they count no more. */
public final class KitAge {

    public static final int LIFE_MONTHS = 36;

    /** What can be said about kits on a day. */
    public enum State {
        /** Within their life. */
        IN_LIFE,
        /** Older than their life and no PLN connection is recorded: the houses may be dark again. */
        WORN_OUT,
        /** The grid came; the kits don't matter any more. */
        CONNECTED
    }

    private KitAge() {}

    /** The first day on which the kits are past their life. */
    public static LocalDate end(LocalDate installed) {
        return installed.plusMonths(LIFE_MONTHS);
    }

    /** @param connected when PLN came, null where no connection is recorded */
    public static State on(LocalDate today, LocalDate installed, @Nullable LocalDate connected) {
        if (connected != null && !connected.isAfter(today)) {
            return State.CONNECTED;
        }
        return today.isBefore(end(installed)) ? State.IN_LIFE : State.WORN_OUT;
    }
}

package id.lentera.convergence.internal;

import id.lentera.convergence.AreaClass;
import id.lentera.programs.DeliveryBasis;
import org.jspecify.annotations.Nullable;

/** Classes in the shape of value arrays: an area without record has no value, and says that nothing was collected. */
final class ClassStates {

    private static final int PLAIN = 0;
    private static final int NOT_COLLECTED = 1;
    private static final int DEMO = 4;

    private ClassStates() {}

    static @Nullable Integer value(AreaClass found) {
        return found == AreaClass.NO_DATA ? null : found.ordinal();
    }

    static int state(AreaClass found, DeliveryBasis basis) {
        if (found == AreaClass.NO_DATA) {
            return NOT_COLLECTED;
        }
        return basis == DeliveryBasis.DEMO ? DEMO : PLAIN;
    }
}

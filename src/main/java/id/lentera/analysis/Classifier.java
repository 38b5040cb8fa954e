package id.lentera.analysis;

import org.jspecify.annotations.Nullable;

/** Cuts values into classes for a map. Pure: no database, no state. */
public final class Classifier {

    public static final int MIN_CLASSES = 3;
    public static final int MAX_CLASSES = 7;

    private Classifier() {}

    /**
     * Classifies the finite ones of {@code values}; NaN (and infinities) are missing values and never counted.
     *
     * @param classes     3 to 7, else a 400; the result has fewer classes where fewer distinct values exist or where equal
     *                    values can't be divided, and its rule says so. Not used by {@link Method#MANUAL}
     * @param manualEdges for {@link Method#MANUAL} only: 2 to 8 strictly increasing finite edges, else a 400
     */
    public static Classification classify(
            double[] values, Method method, int classes, double @Nullable [] manualEdges) {
        throw new UnsupportedOperationException("classification follows");
    }
}

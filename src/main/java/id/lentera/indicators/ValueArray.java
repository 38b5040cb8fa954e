package id.lentera.indicators;

/**
 * The figures of one indicator and year for colouring, in the order of feature ids.
 *
 * @param ids    feature ids, ascending
 * @param values NaN where absent
 * @param states one of the constants below per id
 */
public record ValueArray(int[] ids, double[] values, byte[] states) {

    public static final byte VALUE = 0;
    public static final byte NOT_COLLECTED = 1;
    public static final byte SUPPRESSED = 2;
    public static final byte NOT_APPLICABLE = 3;
    public static final byte DEMONSTRATION = 4;
    public static final byte UNREGISTERED = 5;

    /** For differences only: the two figures were not measured in the same way. */
    public static final byte NOT_COMPARABLE = 6;
}

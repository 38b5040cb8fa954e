package id.lentera.electricity;

import id.lentera.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Who may have a free new connection (BPBL, Permen ESDM 3/2022), with the rule that decides. */
public final class Bpbl {

    /** The lowest four tenths of welfare, as DTKS held them; a limit that planners may set otherwise. */
    public static final int USUAL_DECILE = 4;

    private Bpbl() {}

    /** The answer. */
    public enum Outcome {
        ELIGIBLE,
        NOT_ELIGIBLE,
        /** A condition could not be looked at. */
        UNKNOWN
    }

    /** What decided. */
    public enum Rule {
        ALREADY_CUSTOMER,
        NO_LOW_VOLTAGE_NETWORK,
        REGISTERED_POOR,
        REMOTE_AREA,
        VILLAGE_HEAD,
        NO_GROUND,
        CUSTOMER_UNKNOWN,
        NETWORK_UNKNOWN,
        GROUND_UNKNOWN
    }

    /**
     * What is known of a household; null is unknown.
     *
     * @param customer    of PLN already
     * @param network     PLN's low-voltage network is there, without extension
     * @param decile      of welfare, 1 is the lowest
     * @param decileLimit up to which it counts as registered poor
     * @param remote      3T: underdeveloped, border or outermost area
     * @param validated   declared eligible by the head of the village
     */
    public record Household(
            @Nullable Boolean customer,
            @Nullable Boolean network,
            @Nullable Integer decile,
            int decileLimit,
            @Nullable Boolean remote,
            @Nullable Boolean validated) {}

    /** The answer with its rule. */
    public record Decision(Outcome outcome, Rule rule) {

        public LocalizedText text() {
            return BpblWords.of(rule);
        }
    }

    /** Known refusals come first: they don't depend on what is unknown. */
    public static Decision decide(Household asked) {
        if (Boolean.TRUE.equals(asked.customer())) {
            return new Decision(Outcome.NOT_ELIGIBLE, Rule.ALREADY_CUSTOMER);
        }
        if (Boolean.FALSE.equals(asked.network())) {
            return new Decision(Outcome.NOT_ELIGIBLE, Rule.NO_LOW_VOLTAGE_NETWORK);
        }
        Decision ground = ground(asked);
        if (ground.outcome() == Outcome.NOT_ELIGIBLE) {
            return ground;
        }
        if (asked.customer() == null) {
            return new Decision(Outcome.UNKNOWN, Rule.CUSTOMER_UNKNOWN);
        }
        return asked.network() == null ? new Decision(Outcome.UNKNOWN, Rule.NETWORK_UNKNOWN) : ground;
    }

    private static Decision ground(Household asked) {
        if (asked.decile() != null && asked.decile() <= asked.decileLimit()) {
            return new Decision(Outcome.ELIGIBLE, Rule.REGISTERED_POOR);
        }
        if (Boolean.TRUE.equals(asked.remote())) {
            return new Decision(Outcome.ELIGIBLE, Rule.REMOTE_AREA);
        }
        if (Boolean.TRUE.equals(asked.validated())) {
            return new Decision(Outcome.ELIGIBLE, Rule.VILLAGE_HEAD);
        }
        return asked.decile() == null || asked.remote() == null || asked.validated() == null
                ? new Decision(Outcome.UNKNOWN, Rule.GROUND_UNKNOWN)
                : new Decision(Outcome.NOT_ELIGIBLE, Rule.NO_GROUND);
    }
}

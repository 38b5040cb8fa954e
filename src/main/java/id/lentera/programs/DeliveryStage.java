package id.lentera.programs;

/** How far a delivery has come: from a candidate to what became of it. */
public enum DeliveryStage {
    CANDIDATE(DeliveryState.PLANNED),
    MATCHED(DeliveryState.PLANNED),
    NEEDS_MUSYAWARAH(DeliveryState.PLANNED),
    DECIDED(DeliveryState.TARGETED),
    INSTALLED(DeliveryState.DELIVERED),
    MONITORED(DeliveryState.VERIFIED),
    BROKEN(DeliveryState.DELIVERED),
    REPAIRED(DeliveryState.VERIFIED),
    MOVED_TO_PLN(DeliveryState.VERIFIED),
    OUT_OF_SERVICE(DeliveryState.DELIVERED);

    private final DeliveryState state;

    DeliveryStage(DeliveryState state) {
        this.state = state;
    }

    /** The coarser word of published figures. */
    public DeliveryState state() {
        return state;
    }

    /** Whether what was delivered serves nobody any more: it was reached once, but the programme isn't present. */
    public boolean outOfUse() {
        return this == BROKEN || this == OUT_OF_SERVICE;
    }
}

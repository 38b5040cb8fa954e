package id.lentera.programs;

/** How far a delivery has come according to its source. */
public enum DeliveryState {
    PLANNED,
    TARGETED,
    DELIVERED,
    VERIFIED
}

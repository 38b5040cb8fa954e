package id.lentera.provenance;

/** Where an import stands. Readers see figures of active batches only. */
public enum BatchStatus {
    LOADING,
    ACTIVE,
    SUPERSEDED,
    WITHDRAWN
}

package id.lentera.provenance;

/**
 * Where an import stands. Readers see figures of active batches only; a rejected file had nothing usable, and what was loaded from
 * it before stays in force.
 */
public enum BatchStatus {
    LOADING,
    ACTIVE,
    SUPERSEDED,
    WITHDRAWN,
    REJECTED
}

package id.lentera.socialsecurity;

/** What a coverage or a target is a share of. Shares of different denominators are never compared. */
public enum Denominator {
    /** Everybody who works (labour force survey). */
    WORKING_POPULATION,
    /** Workers who can become members, as counted by BPJS Ketenagakerjaan. */
    POTENTIAL_WORKERS,
    /** All persons of the segment. */
    SEGMENT,
    /** The publication does not say. */
    NOT_STATED
}

package id.lentera.socialsecurity;

/** Groups of workers as the programme counts them. */
public enum Segment {
    /** All members together. */
    ALL,
    /** Wage earners. */
    PU,
    /** Not wage earners. */
    BPU,
    CONSTRUCTION,
    /** Workers abroad. */
    PMI,
    /** Government staff without civil-servant status. */
    NON_ASN,
    VILLAGE_STAFF,
    VULNERABLE,
    MSME,
    TOBACCO_FARMERS,
    FISHERS
}

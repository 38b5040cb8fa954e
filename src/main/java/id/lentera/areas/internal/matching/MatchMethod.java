package id.lentera.areas.internal.matching;

/** How a polygon found its area. NEAR_NAME: a spelling variant, or for a kecamatan, the villages it has in common. */
public enum MatchMethod {
    CODE,
    NAME,
    NEAR_NAME,
    UNMATCHED,
    NOT_AN_AREA
}

package id.lentera.provenance;

/** What an import brings. */
public enum BatchKind {
    SOURCE,
    REGISTER,
    CODES,
    BOUNDARY,
    INDICATOR,
    PROGRAMME,
    TOPIC,
    DEMO
}

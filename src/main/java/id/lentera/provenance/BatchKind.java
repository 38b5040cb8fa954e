package id.lentera.provenance;

/** What an import brings. */
public enum BatchKind {
    SOURCE,
    REGISTER,
    BOUNDARY,
    INDICATOR,
    PROGRAMME,
    TOPIC,
    DEMO
}

package id.lentera.provenance;

/** How many findings of one code a file has. */
public record FindingCount(String file, Severity severity, String code, int count) {}

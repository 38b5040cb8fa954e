package id.lentera.provenance;

/** How much a finding matters: an error keeps its row out, a warning lets it in, an information only tells. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}

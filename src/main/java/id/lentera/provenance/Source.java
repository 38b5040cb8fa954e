package id.lentera.provenance;

import org.jspecify.annotations.Nullable;

/** Who published a figure, a polygon or a programme fact, and where it can be read. */
public record Source(
        String id,
        String publisher,
        String title,
        @Nullable Integer year,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String note) {}

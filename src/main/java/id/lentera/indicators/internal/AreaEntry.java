package id.lentera.indicators.internal;

import org.jspecify.annotations.Nullable;

/** What resolving needs to know of a registered area; one entry per known BPS code, or one without. */
public record AreaEntry(
        int id,
        int level,
        String name,
        @Nullable Integer parentId,
        @Nullable String bpsCode,
        @Nullable String edition) {}

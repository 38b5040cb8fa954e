package id.lentera.priority.selection;

import org.jspecify.annotations.Nullable;

/** An area with its two figures; null where there is none. */
public record Place(
        String code, @Nullable Double rate, @Nullable Double count) {}

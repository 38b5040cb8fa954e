package id.lentera.areas;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import org.jspecify.annotations.Nullable;

/**
 * One change of the list of codes.
 *
 * @param fromCode   what was there before; null where the source doesn't name it, which only a new area may have
 * @param toCode     the code that the change brought
 * @param nowCode    the code that stands for it today, later changes included
 * @param since      year of the first list with the new code
 * @param regulation that brought the list
 */
public record AreaChange(
        Relation relation,
        @Nullable String fromCode,
        @Nullable String fromName,
        String toCode,
        String nowCode,
        String nowName,
        int since,
        String regulation,
        Source source,
        @Nullable LocalizedText note) {

    /** What happened. */
    public enum Relation {
        /** A kelurahan became a desa or the other way round. */
        STATUS,
        /** Only the code changed. */
        CODE,
        /** Moved to another area above. */
        PARENT,
        /** Became part of another area. */
        MERGE,
        /** New, from part of another area, which stays. */
        SPLIT
    }

    /** Whether what was recorded before counts at the new code: not where the former area stays. */
    public boolean carries() {
        return relation != Relation.SPLIT;
    }
}

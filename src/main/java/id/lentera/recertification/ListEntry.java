package id.lentera.recertification;

import id.lentera.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an editable list: a type or a level of complaints.
 *
 * @param active  types only: whether new complaints may have it
 * @param dueDays levels only: days until a complaint is due; null where none are set
 * @param next    levels only: where a complaint is forwarded to
 */
public record ListEntry(
        String code,
        LocalizedText name,
        boolean active,
        @Nullable Integer dueDays,
        @Nullable String next,
        int version) {}

package id.lentera.provenance;

import org.jspecify.annotations.Nullable;

/** Which findings to list; an absent part does not restrict. Without a batch: findings of active batches and of files
 * rejected since. */
public record FindingFilter(
        @Nullable Long batch,
        @Nullable String file,
        @Nullable String code,
        @Nullable Severity severity) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);
}

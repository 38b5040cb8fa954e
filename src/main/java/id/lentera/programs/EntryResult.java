package id.lentera.programs;

import id.lentera.provenance.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of entries that were to be saved: all of them or none.
 *
 * @param batch null when nothing was saved
 */
public record EntryResult(@Nullable Long batch, int saved, List<EntryFinding> findings) {

    /** Whether only remarks stand in the way, which the person may accept. */
    public boolean onlyWarnings() {
        return batch == null && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
}

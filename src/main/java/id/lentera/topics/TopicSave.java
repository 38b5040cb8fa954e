package id.lentera.topics;

import id.lentera.provenance.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of entries that were to be saved: all of them or none.
 *
 * @param batch null when nothing was saved
 */
public record TopicSave(@Nullable Long batch, int saved, List<EntryRemark> remarks) {

    /** Whether only remarks stand in the way that the person may accept. */
    public boolean onlyWarnings() {
        return batch == null && remarks.stream().noneMatch(r -> r.remark().severity() == Severity.ERROR);
    }
}

package id.lentera.provenance;

import id.lentera.platform.Paging;
import id.lentera.provenance.internal.FindingStore;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads what imports noticed. */
@Service
public class FindingQueries {

    private final FindingStore store;

    FindingQueries(FindingStore store) {
        this.store = store;
    }

    /** Findings in the order of file and row. */
    public List<Finding> list(FindingFilter filter, Paging paging) {
        return store.list(filter, paging);
    }

    public int count(FindingFilter filter) {
        return store.count(filter);
    }

    /** Number of findings per file, severity and code of active batches and of files rejected since, worst first. */
    public List<FindingCount> listCounts() {
        return store.listCounts();
    }
}

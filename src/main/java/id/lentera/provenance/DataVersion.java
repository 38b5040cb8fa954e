package id.lentera.provenance;

import id.lentera.provenance.internal.BatchStore;
import org.springframework.stereotype.Service;

/** Tells which data are loaded. */
@Service
public class DataVersion {

    private final BatchStore batches;

    DataVersion(BatchStore batches) {
        this.batches = batches;
    }

    /** A word that changes whenever what readers see changes: a batch became active or was taken away. */
    public String current() {
        return batches.version();
    }

    /** @param most entries kept; the least used go first */
    public <K, V> DataCache<K, V> cache(int most) {
        return new DataCache<>(this, most);
    }
}

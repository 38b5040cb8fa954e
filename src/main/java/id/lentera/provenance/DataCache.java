package id.lentera.provenance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what was read from loaded data until other data are loaded. What it holds is shared: callers leave it as it is. */
public final class DataCache<K, V> {

    /** Nothing depends on the time; it only returns memory after a busy hour. */
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final DataVersion version;
    private final Cache<Versioned<K>, V> entries;

    private record Versioned<K>(K key, String version) {}

    DataCache(DataVersion version, int most) {
        this.version = version;
        this.entries = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(UNUSED)
                .build();
    }

    /** An import reads past the cache: what it sees is not yet true for others and may never be. */
    public V get(K key, Function<K, V> read) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.apply(key);
        }
        return entries.get(new Versioned<>(key, version.current()), versioned -> read.apply(versioned.key()));
    }
}

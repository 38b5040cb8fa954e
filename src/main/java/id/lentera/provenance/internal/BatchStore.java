package id.lentera.provenance.internal;

import id.lentera.platform.Sql;
import id.lentera.provenance.Batch;
import id.lentera.provenance.BatchKind;
import id.lentera.provenance.BatchStatus;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** The table of batches. */
@Repository
public class BatchStore {

    private static final String VERSION = Sql.of(BatchStore.class, "data-version.sql");
    private static final String FIND = Sql.of(BatchStore.class, "find-batch.sql");
    private static final String FIND_LATEST = Sql.of(BatchStore.class, "find-latest-batch.sql");
    private static final String LIST_ACTIVE = Sql.of(BatchStore.class, "list-active-batches.sql");
    private static final String LIST_BY_ID = Sql.of(BatchStore.class, "list-batches-by-id.sql");
    private static final String LOCK = Sql.of(BatchStore.class, "lock-batch-file.sql");
    private static final String BEGIN = Sql.of(BatchStore.class, "begin-batch.sql");
    private static final String SUPERSEDE = Sql.of(BatchStore.class, "supersede-batch.sql");
    private static final String CLOSE = Sql.of(BatchStore.class, "close-batch.sql");
    private static final String WITHDRAW = Sql.of(BatchStore.class, "withdraw-batch.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Batch> find(BatchKind kind, String file, String checksum, BatchStatus status) {
        return jdbc.sql(FIND)
                .param("kind", kind.name())
                .param("file", file)
                .param("checksum", checksum)
                .param("status", status.name())
                .query(Batch.class)
                .optional();
    }

    public Optional<Batch> findLatest(BatchKind kind, String file) {
        return jdbc.sql(FIND_LATEST)
                .param("kind", kind.name())
                .param("file", file)
                .query(Batch.class)
                .optional();
    }

    /** A word that changes whenever a batch becomes active or ceases to be. */
    public String version() {
        return jdbc.sql(VERSION).query(String.class).single();
    }

    public List<Batch> listActive() {
        return jdbc.sql(LIST_ACTIVE).query(Batch.class).list();
    }

    public List<Batch> list(Collection<Long> ids) {
        return jdbc.sql(LIST_BY_ID)
                .param("ids", ids.toArray(Long[]::new))
                .query(Batch.class)
                .list();
    }

    public long begin(BatchKind kind, String file, String checksum) {
        jdbc.sql(LOCK).param("key", kind.name() + "/" + file).query().singleRow();
        return jdbc.sql(BEGIN)
                .param("kind", kind.name())
                .param("file", file)
                .param("checksum", checksum)
                .param("now", OffsetDateTime.now(clock))
                .param("by", currentUser())
                .query(Long.class)
                .single();
    }

    public void finish(long batch, int rowsRead, int rowsLoaded) {
        supersede(batch, List.of(BatchStatus.ACTIVE.name(), BatchStatus.REJECTED.name()));
        close(batch, BatchStatus.ACTIVE, rowsRead, rowsLoaded);
    }

    public void reject(long batch, int rowsRead) {
        supersede(batch, List.of(BatchStatus.REJECTED.name()));
        close(batch, BatchStatus.REJECTED, rowsRead, 0);
    }

    private void supersede(long batch, List<String> statuses) {
        jdbc.sql(SUPERSEDE).param("id", batch).param("statuses", statuses).update();
    }

    private void close(long batch, BatchStatus status, int rowsRead, int rowsLoaded) {
        int closed = jdbc.sql(CLOSE)
                .param("id", batch)
                .param("status", status.name())
                .param("read", rowsRead)
                .param("loaded", rowsLoaded)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (closed != 1) {
            throw new IllegalStateException("Batch " + batch + " is not being loaded");
        }
    }

    public void withdraw(long batch) {
        jdbc.sql(WITHDRAW).param("id", batch).update();
    }

    /** Who imports: the signed-in user, or {@code system} during the first load. */
    private static String currentUser() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "system" : user.getName();
    }
}

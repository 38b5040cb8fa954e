package id.lentera.provenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One import of one file. */
public record Batch(
        long id,
        BatchKind kind,
        String file,
        String checksum,
        BatchStatus status,
        int rowsRead,
        int rowsLoaded,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy) {}

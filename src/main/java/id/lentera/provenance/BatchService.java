package id.lentera.provenance;

import id.lentera.provenance.internal.BatchStore;
import id.lentera.provenance.internal.FindingStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of an import: begun, reported on, finished. A figure is never edited in place; finishing a batch supersedes the
 * former active batch of the same kind and file in the same transaction. Call it inside the importer's transaction, so that a
 * failing import leaves nothing behind.
 */
@Service
public class BatchService {

    private final BatchStore batches;
    private final FindingStore findings;

    BatchService(BatchStore batches, FindingStore findings) {
        this.batches = batches;
        this.findings = findings;
    }

    /** Whether exactly this content is loaded already, so that a second start has nothing to do. */
    public boolean isActive(BatchKind kind, String file, String checksum) {
        return batches.find(kind, file, checksum, BatchStatus.ACTIVE).isPresent();
    }

    /** Whether exactly this content was loaded or found unusable already. */
    public boolean isKnown(BatchKind kind, String file, String checksum) {
        return isActive(kind, file, checksum)
                || batches.find(kind, file, checksum, BatchStatus.REJECTED).isPresent();
    }

    /** The newest batch of a file, whatever became of it. */
    public Optional<Batch> findLatest(BatchKind kind, String file) {
        return batches.findLatest(kind, file);
    }

    /** Active batches, by kind and file. */
    public List<Batch> listActive() {
        return batches.listActive();
    }

    /** Batches whatever became of them, in the order of their ids. */
    public List<Batch> list(Collection<Long> ids) {
        return batches.list(ids);
    }

    /** Begins a batch in status LOADING and keeps a second import of the same file waiting until this transaction ends. */
    @Transactional
    public long begin(BatchKind kind, String file, String checksum) {
        return batches.begin(kind, file, checksum);
    }

    @Transactional
    public void report(long batch, Finding finding) {
        report(batch, List.of(finding));
    }

    @Transactional
    public void report(long batch, List<Finding> found) {
        findings.insert(batch, found);
    }

    /** Makes the batch visible to readers. */
    @Transactional
    public void finish(long batch, int rowsRead, int rowsLoaded) {
        batches.finish(batch, rowsRead, rowsLoaded);
    }

    /** Keeps the findings of a file that cannot be used at all; the former batch of the file stays active. */
    @Transactional
    public void reject(long batch, int rowsRead) {
        batches.reject(batch, rowsRead);
    }

    /** Takes an active batch out of sight; its rows stay for the record. */
    @Transactional
    public void withdraw(long batch) {
        batches.withdraw(batch);
    }

    /** SHA-256 over the content of the files in the given order, as hex. */
    public static String checksum(Path... files) {
        MessageDigest digest = sha256();
        for (Path file : files) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}

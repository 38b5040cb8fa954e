package id.lentera.decisions;

import id.lentera.decisions.internal.AdoptionCheck;
import id.lentera.decisions.internal.DecisionDocument;
import id.lentera.decisions.internal.DecisionStore;
import id.lentera.decisions.internal.DocumentJson;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.priority.Run;
import id.lentera.security.AdminOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts runs. A decision is never edited, only replaced or revoked, and both with a reason. */
@Service
public class DecisionService {

    /** Midnight falls here for those who decide about NTT. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");

    private final RunQueries runs;
    private final DecisionStore store;
    private final Clock clock;

    DecisionService(RunQueries runs, DecisionStore store, Clock clock) {
        this.runs = runs;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Adopts a run, all or nothing; the same request twice is one decision.
     *
     * @param seen    checksum of the run that the person looked at; null to adopt what the data give now
     * @param request made once per form
     * @return id of the decision
     */
    @AdminOnly
    @Transactional
    public long adopt(Run run, Adoption asked, @Nullable String seen, UUID request) {
        Optional<DecisionStore.Row> before = store.findByRequest(request);
        if (before.isPresent()) {
            return before.get().id();
        }
        FrozenRun frozen = runs.compute(run);
        requireSeen(frozen, seen);
        Adoption adoption = AdoptionCheck.check(asked, frozen, LocalDate.now(clock.withZone(OFFICE)));
        if (adoption.replaces() != null) {
            close(adoption.replaces(), Decision.State.REPLACED);
        }
        DecisionDocument document = new DecisionDocument(RunDocument.FORMAT, adoption, frozen.document());
        Optional<Long> id = store.insert(document, DocumentJson.write(document), request);
        if (id.isEmpty()) {
            return store.findByRequest(request)
                    .map(DecisionStore.Row::id)
                    .orElseThrow(() -> titleTaken(adoption.title()));
        }
        store.insertBatches(
                id.get(),
                frozen.document().batches().stream()
                        .map(RunDocument.UsedBatch::id)
                        .toList());
        store.insertEvent(id.get(), "ADOPTED", adoption.reason(), adoption.replaces());
        if (adoption.replaces() != null) {
            store.insertEvent(adoption.replaces(), "REPLACED", adoption.reason(), id.get());
        }
        return id.get();
    }

    /** Takes a decision out of force; it stays readable. */
    @AdminOnly
    @Transactional
    public void revoke(long id, String reason) {
        String stated = AdoptionCheck.reason(reason);
        close(id, Decision.State.REVOKED);
        store.insertEvent(id, "REVOKED", stated, null);
    }

    private void close(long id, Decision.State state) {
        if (store.find(id).isEmpty()) {
            throw DecisionQueries.unknown(id);
        }
        if (!store.close(id, state)) {
            throw new ProblemException(
                    409,
                    "not-in-force",
                    new LocalizedText(
                            "Keputusan %d sudah tidak berlaku: sudah diganti atau dicabut.".formatted(id),
                            "Decision %d is not in force any more: it was replaced or revoked.".formatted(id)));
        }
    }

    private static void requireSeen(FrozenRun frozen, @Nullable String seen) {
        if (seen != null && !seen.equals(frozen.sha256())) {
            throw new ProblemException(
                    409,
                    "run-changed",
                    new LocalizedText(
                            "Data berubah sejak hitungan ini dibuka, sehingga hasilnya tidak lagi sama. Muat ulang halaman dan periksa lagi.",
                            "The data changed since this run was opened, so that it would not be the same. Reload the page and look again."));
        }
    }

    private ProblemException titleTaken(String title) {
        String date =
                store.findInForce(title).map(row -> row.decidedOn().toString()).orElse("");
        return new ProblemException(
                409,
                "title-taken",
                new LocalizedText(
                        "Sudah ada keputusan yang berlaku dengan judul ini, tertanggal %s. Pakai judul lain, atau gantikan keputusan itu."
                                .formatted(date),
                        "There is a decision in force with this title, dated %s. Use another title, or replace that decision."
                                .formatted(date)));
    }
}

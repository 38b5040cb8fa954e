package id.lentera.decisions;

import id.lentera.decisions.internal.DecisionStore;
import id.lentera.decisions.internal.Differences;
import id.lentera.decisions.internal.MarkStore;
import id.lentera.decisions.internal.StoredDecision;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads decisions as they were adopted, and says what is different since. */
@Service
public class DecisionQueries {

    private final DecisionStore store;
    private final MarkStore marks;
    private final RunQueries runs;

    DecisionQueries(DecisionStore store, MarkStore marks, RunQueries runs) {
        this.store = store;
        this.marks = marks;
        this.runs = runs;
    }

    /** Newest first. */
    public DecisionPage list(Paging paging) {
        List<DecisionStore.Row> rows = store.list(paging);
        Map<Long, List<Mark>> marked =
                marks.list(rows.stream().map(DecisionStore.Row::id).toList());
        return new DecisionPage(
                rows.stream()
                        .map(row -> new DecisionSummary(
                                row.id(),
                                row.title(),
                                row.decidedOn(),
                                row.state(),
                                row.replacesId(),
                                row.sha256(),
                                marked.getOrDefault(row.id(), List.of())))
                        .toList(),
                store.count());
    }

    /** The decision, or a 404 that names the number. */
    public Decision get(long id) {
        return StoredDecision.of(
                row(id), store.listEvents(id), marks.list(List.of(id)).getOrDefault(id, List.of()));
    }

    /** The stored document, byte by byte as it was adopted. */
    public String getDocument(long id) {
        return Objects.requireNonNull(row(id).document());
    }

    /** The same run on the data of today; a recipe that can't be computed any more is a problem with a sentence. */
    public FrozenRun today(Decision decision) {
        return runs.compute(runs.again(decision.run().document()));
    }

    /** What the run would say today, beside what was adopted. */
    public DecisionDiff compareWithToday(Decision decision, FrozenRun today) {
        return Differences.withToday(decision, today);
    }

    /** What the second decision changes against the first. */
    public DecisionDiff compare(Decision before, Decision after) {
        return Differences.between(before, after);
    }

    private DecisionStore.Row row(long id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    static ProblemException unknown(long id) {
        return ProblemException.notFound(
                "unknown-decision",
                "Tidak ada keputusan bernomor %d.".formatted(id),
                "There is no decision number %d.".formatted(id));
    }
}

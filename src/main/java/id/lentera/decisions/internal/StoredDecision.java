package id.lentera.decisions.internal;

import id.lentera.decisions.Decision;
import id.lentera.decisions.Mark;
import java.util.List;
import java.util.Objects;

/** Turns stored rows into decisions. */
public final class StoredDecision {

    private StoredDecision() {}

    public static Decision of(DecisionStore.Row row, List<Decision.Event> history, List<Mark> marks) {
        String text = Objects.requireNonNull(row.document());
        DecisionDocument document = DocumentJson.read(text);
        return new Decision(
                row.id(),
                row.state(),
                document.adoption(),
                DocumentJson.thaw(document.run(), DocumentJson.sha256(DocumentJson.write(document.run()))),
                row.sha256(),
                DocumentJson.sha256(text).equals(row.sha256()),
                row.adoptedAt(),
                history,
                marks);
    }
}

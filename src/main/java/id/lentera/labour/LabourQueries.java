package id.lentera.labour;

import id.lentera.areas.AreaCode;
import id.lentera.labour.LabourAction.Outcome;
import id.lentera.topics.TopicQueries;
import id.lentera.topics.TopicRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads employment programmes. */
@Service
public class LabourQueries {

    private final TopicQueries topics;

    LabourQueries(TopicQueries topics) {
        this.topics = topics;
    }

    /** Of the areas inside {@code within}, by kind, area and time. */
    public List<LabourAction> list(AreaCode within) {
        return topics.list(LabourTables.ACTIONS, within).stream()
                .map(LabourQueries::action)
                .sorted(Comparator.comparing(LabourAction::kind)
                        .thenComparing(LabourAction::code)
                        .thenComparing(LabourAction::period))
                .toList();
    }

    private static LabourAction action(TopicRow row) {
        return new LabourAction(
                row.area().code(),
                row.area().name(),
                row.date("period"),
                row.word("kind", LabourAction.Kind.class),
                Objects.requireNonNull(row.words("locus")),
                row.count("packages"),
                row.count("applicants"),
                row.count("seats"),
                row.count("realised"),
                row.count("passed"),
                new Outcome(row.count("after3"), row.count("after6"), row.count("after12")),
                row.find("funding").orElse(null),
                row.source(),
                row.note());
    }
}

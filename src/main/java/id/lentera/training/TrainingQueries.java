package id.lentera.training;

import id.lentera.platform.LocalizedText;
import id.lentera.topics.TopicQueries;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import id.lentera.training.TrainingEvent.Component;
import id.lentera.training.TrainingEvent.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads trainings. */
@Service
public class TrainingQueries {

    private final TopicQueries topics;

    TrainingQueries(TopicQueries topics) {
        this.topics = topics;
    }

    /** In order of time. */
    public List<TrainingEvent> list() {
        Map<String, List<TopicRow>> components = byEvent(TrainingTables.COMPONENTS);
        Map<String, List<TopicRow>> areas = byEvent(TrainingTables.AREAS);
        return topics.list(TrainingTables.EVENTS).stream()
                .map(row -> event(
                        row,
                        components.getOrDefault(row.text("id"), List.of()),
                        areas.getOrDefault(row.text("id"), List.of())))
                .sorted(Comparator.comparing(TrainingEvent::starts))
                .toList();
    }

    private Map<String, List<TopicRow>> byEvent(TopicTable table) {
        return topics.list(table).stream().collect(Collectors.groupingBy(row -> row.text("event")));
    }

    private static TrainingEvent event(TopicRow row, List<TopicRow> components, List<TopicRow> areas) {
        return new TrainingEvent(
                row.text("id"),
                row.word("kind", TrainingEvent.Kind.class),
                row.find("parent").orElse(null),
                words(row, "name"),
                row.words("place"),
                row.date("starts"),
                row.date("ends"),
                row.count("planned"),
                new Reach(row.count("teams"), row.count("provinces"), row.count("regencies")),
                components.stream()
                        .map(c -> new Component(
                                words(c, "category"),
                                Objects.requireNonNull(c.count("participants")),
                                c.source(),
                                c.note()))
                        .toList(),
                areas.stream()
                        .map(a -> new TrainingArea(a.area().code(), a.area().name(), a.count("team")))
                        .toList(),
                row.source(),
                row.note());
    }

    private static LocalizedText words(TopicRow row, String prefix) {
        return Objects.requireNonNull(row.words(prefix));
    }
}

package id.lentera.training;

import static id.lentera.topics.TopicColumn.count;
import static id.lentera.topics.TopicColumn.date;
import static id.lentera.topics.TopicColumn.text;
import static id.lentera.topics.TopicColumn.word;

import id.lentera.topics.RowRemark;
import id.lentera.topics.TopicRow;
import id.lentera.topics.TopicTable;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published tables of trainings. */
@Configuration(proxyBeanMethods = false)
class TrainingTables {

    static final TopicTable EVENTS = TopicTable.of(
                    "training/events.csv",
                    text("id"),
                    word("kind", TrainingEvent.Kind.class),
                    text("parent").optional(),
                    text("name_id"),
                    text("name_en"),
                    text("place_id").optional(),
                    text("place_en").optional(),
                    date("starts"),
                    date("ends"),
                    count("planned").optional(),
                    count("teams").optional(),
                    count("provinces").optional(),
                    count("regencies").optional())
            .withKey("id")
            .checkedBy(TrainingTables::check);

    static final TopicTable COMPONENTS = TopicTable.of(
                    "training/components.csv",
                    text("event"),
                    text("category_id"),
                    text("category_en"),
                    count("participants"))
            .withKey("event", "category_id")
            .anywhere();

    static final TopicTable AREAS = TopicTable.of(
                    "training/areas.csv", text("event"), count("team").optional())
            .withKey("event", TopicTable.AREA);

    @Bean
    TopicTable trainingEventTable() {
        return EVENTS;
    }

    @Bean
    TopicTable trainingComponentTable() {
        return COMPONENTS;
    }

    @Bean
    TopicTable trainingAreaTable() {
        return AREAS;
    }

    private static List<RowRemark> check(TopicRow row) {
        return row.date("ends").compareTo(row.date("starts")) >= 0
                ? List.of()
                : List.of(RowRemark.error(
                        "bad-period",
                        "ends",
                        "Pelatihan berakhir sebelum mulai.",
                        "The training ends before it starts."));
    }
}

package id.lentera.training.internal;

import id.lentera.training.TrainingEvent;
import id.lentera.training.TrainingQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trainings over HTTP. */
@RestController
class TrainingController {

    private final TrainingQueries trainings;

    TrainingController(TrainingQueries trainings) {
        this.trainings = trainings;
    }

    /** @param difference planned minus itemised; null without a printed total */
    record Item(
            TrainingEvent event, long itemised, @Nullable Long difference) {}

    record Items(List<Item> items, int numberMatched) {}

    @GetMapping("/api/trainings")
    Items list() {
        List<Item> items = trainings.list().stream()
                .map(event -> new Item(event, event.itemised(), event.difference()))
                .toList();
        return new Items(items, items.size());
    }
}

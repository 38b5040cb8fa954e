package id.lentera.recertification.internal;

import static id.lentera.platform.RequestReader.number;
import static id.lentera.recertification.internal.DeskBodies.day;
import static id.lentera.recertification.internal.DeskBodies.required;
import static id.lentera.recertification.internal.DeskBodies.word;

import id.lentera.areas.AreaCode;
import id.lentera.recertification.Cohort;
import id.lentera.recertification.CohortService;
import id.lentera.recertification.CohortStep;
import id.lentera.recertification.RecertState;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Cohorts over HTTP, for the desk: opened, moved on, and their history. */
@RestController
class CohortDeskController {

    private final CohortService cohorts;
    private final JsonMapper json;

    CohortDeskController(CohortService cohorts, JsonMapper json) {
        this.cohorts = cohorts;
        this.json = json;
    }

    record NewCohort(
            @Nullable String area,
            @Nullable Integer cohort,
            @Nullable Long households) {}

    /** @param version of the cohort as the person saw it */
    record NewMove(
            @Nullable Integer version,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long households,
            @Nullable String on,
            @Nullable String remark) {}

    @PostMapping("/api/recertification/cohorts")
    ResponseEntity<RecertificationController.Item> open(InputStream body) throws IOException {
        NewCohort asked = DeskBodies.read(json, body, NewCohort.class);
        long id = cohorts.open(
                new AreaCode(required(asked.area(), "area")),
                required(asked.cohort(), "cohort"),
                required(asked.households(), "households"));
        return ResponseEntity.status(201).body(RecertificationController.item(cohorts.get(id)));
    }

    /** The later of two who saw the same version gets a 409, and nothing of it is kept. */
    @PostMapping("/api/recertification/cohorts/{id}/steps")
    RecertificationController.Item move(@PathVariable String id, InputStream body) throws IOException {
        NewMove asked = DeskBodies.read(json, body, NewMove.class);
        cohorts.move(
                number(id),
                required(asked.version(), "version"),
                new Cohort.Move(
                        word(asked.from(), "from", RecertState.class),
                        word(asked.to(), "to", RecertState.class),
                        required(asked.households(), "households")),
                day(asked.on(), "on"),
                required(asked.remark(), "remark"));
        return RecertificationController.item(cohorts.get(number(id)));
    }

    @GetMapping("/api/recertification/cohorts/{id}/steps")
    List<CohortStep> steps(@PathVariable String id) {
        return cohorts.listSteps(number(id));
    }
}

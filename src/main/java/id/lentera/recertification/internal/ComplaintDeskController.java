package id.lentera.recertification.internal;

import static id.lentera.platform.RequestReader.number;
import static id.lentera.recertification.internal.DeskBodies.day;
import static id.lentera.recertification.internal.DeskBodies.required;
import static id.lentera.recertification.internal.DeskBodies.word;

import id.lentera.platform.LocalizedText;
import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.recertification.Complaint;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.ComplaintState;
import id.lentera.recertification.ComplaintStep;
import id.lentera.recertification.ListEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The complaint desk over HTTP: received, taken on step by step, with the whole history; and its editable lists. */
@RestController
class ComplaintDeskController {

    private final ComplaintService complaints;
    private final JsonMapper json;

    ComplaintDeskController(ComplaintService complaints, JsonMapper json) {
        this.complaints = complaints;
        this.json = json;
    }

    record Found(int numberMatched, List<Complaint> items) {}

    /** @param cohort number of the cohort that the complaint is about */
    record NewComplaint(
            @Nullable Long cohort,
            @Nullable String type,
            @Nullable String level,
            @Nullable String on,
            @Nullable String remark) {}

    /**
     * @param version  of the complaint as the person saw it
     * @param reversed whether the result was changed; only with the end SELESAI
     */
    record NewStep(
            @Nullable Integer version,
            @Nullable String to,
            @Nullable String on,
            @Nullable String remark,
            @Nullable Boolean reversed) {}

    /** A type or a level as it shall be; parts left out become empty. */
    record Edited(
            @Nullable String code,
            @Nullable LocalizedText name,
            @Nullable Boolean active,
            @Nullable Integer dueDays,
            @Nullable String next,
            @Nullable Integer version) {}

    @GetMapping("/api/complaints")
    Found list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        List<Complaint> all = complaints.list();
        return new Found(
                all.size(),
                all.stream().skip(paging.offset()).limit(paging.limit()).toList());
    }

    @GetMapping("/api/complaints/{id}")
    Complaint get(@PathVariable String id) {
        return complaints.get(number(id));
    }

    @GetMapping("/api/complaints/{id}/steps")
    List<ComplaintStep> steps(@PathVariable String id) {
        return complaints.listSteps(complaints.get(number(id)).id());
    }

    @PostMapping("/api/complaints")
    ResponseEntity<Complaint> receive(InputStream body) throws IOException {
        NewComplaint asked = DeskBodies.read(json, body, NewComplaint.class);
        long id = complaints.receive(
                required(asked.cohort(), "cohort"),
                required(asked.type(), "type"),
                required(asked.level(), "level"),
                day(asked.on(), "on"),
                required(asked.remark(), "remark"));
        return ResponseEntity.status(201).body(complaints.get(id));
    }

    /** The later of two who saw the same version gets a 409, and nothing of it is kept. */
    @PostMapping("/api/complaints/{id}/steps")
    Complaint advance(@PathVariable String id, InputStream body) throws IOException {
        NewStep asked = DeskBodies.read(json, body, NewStep.class);
        ComplaintState to = word(asked.to(), "to", ComplaintState.class);
        if (Boolean.TRUE.equals(asked.reversed()) && to != ComplaintState.SELESAI) {
            throw ProblemException.badRequest(
                    "reversed-too-early",
                    "Hasil hanya dapat dibalik bersama akhir SELESAI; kirim reversed pada langkah itu.",
                    "A result is reversed only with the end SELESAI; send reversed with that step.");
        }
        complaints.advance(
                complaints.get(number(id)).seenAt(required(asked.version(), "version")),
                to,
                day(asked.on(), "on"),
                required(asked.remark(), "remark"),
                Boolean.TRUE.equals(asked.reversed()));
        return complaints.get(number(id));
    }

    @PostMapping("/api/complaints/lists/types")
    void type(InputStream body) throws IOException {
        complaints.saveType(entry(DeskBodies.read(json, body, Edited.class)));
    }

    @PostMapping("/api/complaints/lists/levels")
    void level(InputStream body) throws IOException {
        complaints.saveLevel(entry(DeskBodies.read(json, body, Edited.class)));
    }

    private static ListEntry entry(Edited edited) {
        LocalizedText name = required(edited.name(), "name");
        return new ListEntry(
                required(edited.code(), "code"),
                new LocalizedText(required(name.id(), "name.id"), required(name.en(), "name.en")),
                !Boolean.FALSE.equals(edited.active()),
                edited.dueDays(),
                edited.next(),
                required(edited.version(), "version"));
    }
}

package id.lentera.programs.internal;

import id.lentera.programs.DeliveryUpload;
import id.lentera.programs.DeliveryUploadService;
import id.lentera.programs.EntryFinding;
import id.lentera.programs.EntryResult;
import id.lentera.provenance.Severity;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A CSV file of deliveries over HTTP: the template, a preview, and the save. */
@RestController
class UploadController {

    private static final int MOST_FINDINGS = 500;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DeliveryUploadService uploads;

    UploadController(DeliveryUploadService uploads) {
        this.uploads = uploads;
    }

    /**
     * What was read, and what became of it.
     *
     * @param batch    null when nothing was saved
     * @param findings the first of them
     */
    record Uploaded(
            int rows, long errors, long warnings, @Nullable Long batch, int saved, List<EntryFinding> findings) {

        static Uploaded of(DeliveryUpload upload, EntryResult result) {
            return new Uploaded(
                    upload.entries().size(),
                    count(result.findings(), Severity.ERROR),
                    count(result.findings(), Severity.WARNING),
                    result.batch(),
                    result.saved(),
                    result.findings().stream().limit(MOST_FINDINGS).toList());
        }

        private static long count(List<EntryFinding> findings, Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity).count();
        }
    }

    @GetMapping("/api/deliveries/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"penyaluran.csv\"")
                .body(uploads.getTemplate());
    }

    /** Reads and checks a file and saves nothing. */
    @PostMapping("/api/deliveries/csv/preview")
    Uploaded preview(InputStream file) {
        DeliveryUpload upload = uploads.read(file);
        return Uploaded.of(upload, new EntryResult(null, 0, upload.findings()));
    }

    /**
     * 200 when all were saved, 422 with what is wrong when none was.
     *
     * @param accepted true where warnings were read and accepted
     */
    @PostMapping("/api/deliveries/csv")
    ResponseEntity<Uploaded> save(InputStream file, @RequestParam(required = false) @Nullable String accepted) {
        DeliveryUpload upload = uploads.read(file);
        EntryResult result = uploads.save(upload, "true".equals(accepted));
        return ResponseEntity.status(result.batch() == null ? 422 : 200).body(Uploaded.of(upload, result));
    }
}

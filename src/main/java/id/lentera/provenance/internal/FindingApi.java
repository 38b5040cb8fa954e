package id.lentera.provenance.internal;

import id.lentera.platform.Paging;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Finding;
import id.lentera.provenance.FindingCount;
import id.lentera.provenance.FindingFilter;
import id.lentera.provenance.FindingQueries;
import id.lentera.provenance.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/findings}: what imports noticed, a page at a time, with the counts of the whole. */
@RestController
class FindingApi {

    private final FindingQueries findings;

    /** The answer; counts are of all files, whatever the filter. */
    record Answer(int numberMatched, int limit, int offset, List<FindingCount> counts, List<Finding> items) {}

    FindingApi(FindingQueries findings) {
        this.findings = findings;
    }

    @GetMapping("/api/findings")
    Answer list(
            @RequestParam(required = false) @Nullable String batch,
            @RequestParam(required = false) @Nullable String file,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        Paging paging = Paging.parse(limit, offset);
        FindingFilter filter =
                new FindingFilter(readBatch(batch), word("file", file), word("code", code), readSeverity(severity));
        return new Answer(
                findings.count(filter),
                paging.limit(),
                paging.offset(),
                findings.listCounts(),
                findings.list(filter, paging));
    }

    private static @Nullable Long readBatch(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{1,18}")) {
            throw ProblemException.badRequest(
                    "bad-batch",
                    "Parameter batch harus nomor berkas impor.",
                    "Parameter batch must be the number of an import.");
        }
        return Long.valueOf(text.strip());
    }

    private static @Nullable Severity readSeverity(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(s -> s.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "unknown-severity",
                        "Parameter severity harus ERROR, WARNING atau INFO.",
                        "Parameter severity must be ERROR, WARNING or INFO."));
    }

    /** PostgreSQL refuses the character NUL in text, so that such a word is nobody's name. */
    private static @Nullable String word(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > 200 || text.indexOf('\0') >= 0) {
            throw ProblemException.badRequest(
                    "bad-" + name,
                    "Parameter %s tidak dapat dibaca.".formatted(name),
                    "Parameter %s cannot be read.".formatted(name));
        }
        return text.strip();
    }
}

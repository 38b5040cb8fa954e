package id.lentera.briefs.internal;

import id.lentera.decisions.Decision;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.Mark;
import id.lentera.decisions.RunAnswer;
import id.lentera.documents.Document;
import id.lentera.documents.Document.Block;
import id.lentera.documents.Document.Bullets;
import id.lentera.documents.Document.Heading;
import id.lentera.documents.Document.PageBreak;
import id.lentera.documents.Document.Picture;
import id.lentera.documents.Document.Style;
import id.lentera.documents.Document.Text;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Licence;
import id.lentera.provenance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two pages: what is decided and where; why, how firm, who just missed, what is missing, and the sources. */
public final class BriefContent {

    private final BriefSubject subject;
    private final BriefLimits limits;
    private final @Nullable String map;
    private final FrozenRun run;
    private final BriefTables tables;

    public BriefContent(BriefSubject subject, BriefLimits limits, @Nullable String map) {
        this.subject = subject;
        this.limits = limits;
        this.map = map;
        this.run = subject.run();
        this.tables = new BriefTables(subject);
    }

    public Document whole() {
        return document(Stream.concat(pages().stream(), annex().stream()).toList());
    }

    public Document withoutAnnex() {
        return document(pages());
    }

    private Document document(List<Block> blocks) {
        return new Document(
                "en".equals(subject.locale().getLanguage()) ? "en" : "id",
                subject.title(),
                lead(),
                "Lentera \u00b7 " + subject.words("Ringkasan prioritas wilayah", "Brief on priority areas"),
                stamp(),
                foot(),
                limits.scale(),
                blocks);
    }

    private List<Block> pages() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.title()));
        warnings().forEach(warning -> blocks.add(new Text(Style.WARNING, warning)));
        blocks.add(new Text(Style.LEAD, lead()));
        if (subject.decision() != null) {
            blocks.add(new Text(Style.NORMAL, subject.decision().adoption().reason()));
        }
        blocks.add(new Heading(2, subject.words("Wilayah yang dipilih", "Chosen areas")));
        blocks.add(
                tables.chosen(subject.chosen().stream().limit(limits.listed()).toList()));
        more(subject.chosen().size() - limits.listed()).forEach(blocks::add);
        outsideRanking().forEach(blocks::add);
        if (map != null) {
            blocks.add(new Picture(map, 700, limits.mapHeight(), mapInWords()));
        }
        blocks.add(new PageBreak());
        why(blocks);
        firmness(blocks);
        missed(blocks);
        missing(blocks);
        sources(blocks);
        participants(blocks);
        return blocks;
    }

    private void why(List<Block> blocks) {
        blocks.add(new Heading(2, subject.words("Mengapa wilayah ini", "Why these areas")));
        blocks.add(new Text(Style.NORMAL, run.answer().recipe().ruleText().in(subject.locale())));
        blocks.add(
                tables.why(subject.chosen().stream().limit(limits.explained()).toList()));
        more(subject.chosen().size() - limits.explained()).forEach(blocks::add);
    }

    private void firmness(List<Block> blocks) {
        blocks.add(new Heading(2, subject.words("Seberapa kokoh", "How firm")));
        long stable = subject.chosen().stream()
                .filter(item -> run.firmness(item) == FrozenRun.Firmness.STABLE)
                .count();
        long contested = subject.chosen().size() - stable;
        blocks.add(new Text(
                Style.NORMAL,
                subject.words(
                        "%d dari %d pilihan stabil, %d diperebutkan.".formatted(stable, stable + contested, contested),
                        "%d of %d choices are stable, %d contested."
                                .formatted(stable, stable + contested, contested))));
        LocalizedText tried = run.answer().recipe().robustness().text();
        blocks.add(new Text(
                Style.SMALL, (tried == null ? run.answer().recipe().rankIntervalText() : tried).in(subject.locale())));
    }

    private void missed(List<Block> blocks) {
        List<RunAnswer.Item> missed = subject.missed(limits.missed());
        if (!missed.isEmpty()) {
            blocks.add(new Heading(2, subject.words("Yang nyaris masuk", "Who just missed")));
            blocks.add(tables.missed(missed));
        }
    }

    private void missing(List<Block> blocks) {
        List<RunAnswer.NotAssessed> lacking = run.answer().notAssessed();
        blocks.add(new Heading(
                2, subject.words("Data kurang dan yang perlu diketahui", "What is missing, and what to know")));
        List<String> lines = new ArrayList<>();
        if (!lacking.isEmpty()) {
            String names = lacking.stream()
                    .limit(limits.missing())
                    .map(RunAnswer.NotAssessed::name)
                    .collect(Collectors.joining(", "));
            int more = lacking.size() - limits.missing();
            lines.add(subject.words(
                    "Tidak dinilai karena angkanya tidak ada: %d wilayah (%s%s). Itu tidak berarti keadaannya baik."
                            .formatted(lacking.size(), names, more > 0 ? ", dan %d lagi".formatted(more) : ""),
                    "Not assessed because a figure is missing: %d areas (%s%s). That does not mean they are well off."
                            .formatted(lacking.size(), names, more > 0 ? ", and %d more".formatted(more) : "")));
        }
        run.answer().caveats().stream()
                .limit(limits.caveats())
                .map(caveat -> caveat.in(subject.locale()))
                .forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(subject.words(
                    "Semua wilayah dinilai dengan angka lengkap.", "All areas are assessed with all figures."));
        }
        blocks.add(new Bullets(lines));
    }

    private void sources(List<Block> blocks) {
        List<Source> sources = run.sources();
        blocks.add(new Heading(2, subject.words("Sumber", "Sources")));
        blocks.add(new Bullets(Stream.concat(
                        sources.stream().limit(limits.sources()).map(this::citation),
                        Stream.of(boundaries()).filter(line -> !line.isEmpty()))
                .toList()));
        more(sources.size() - limits.sources()).forEach(blocks::add);
    }

    private String citation(Source source) {
        String licence = source.licence() == null
                ? ""
                : subject.words(". Lisensi: ", ". Licence: ")
                        + Licence.words(source.licence()).in(subject.locale());
        return Citation.of(source, subject.locale()) + licence;
    }

    private String boundaries() {
        var boundaries = run.document().boundaries();
        return boundaries == null
                ? ""
                : subject.words("Batas wilayah: ", "Boundaries: ") + boundaries.credit() + " ("
                        + boundaries.edition().year() + ")";
    }

    private void participants(List<Block> blocks) {
        Decision decision = subject.decision();
        if (decision == null) {
            return;
        }
        String named = decision.adoption().participants().stream()
                .map(p -> p.body() + " (" + p.role() + ")")
                .collect(Collectors.joining("; "));
        blocks.add(new Text(Style.SMALL, subject.words("Peserta: ", "Participants: ") + named + "."));
    }

    private List<Block> outsideRanking() {
        List<String> lines = new ArrayList<>();
        subject.reasons()
                .forEach((code, reason) -> lines.add(subject.words(
                        "%s dipilih di luar peringkat: %s".formatted(subject.name(code), reason),
                        "%s is chosen outside the ranking: %s".formatted(subject.name(code), reason))));
        if (subject.decision() != null) {
            subject.decision()
                    .adoption()
                    .passedOver()
                    .forEach(pick -> lines.add(subject.words(
                            "%s tidak dipilih walau masuk peringkat: %s"
                                    .formatted(subject.name(pick.code()), pick.reason()),
                            "%s is ranked but not chosen: %s".formatted(subject.name(pick.code()), pick.reason()))));
        }
        return lines.isEmpty() ? List.of() : List.of(new Bullets(lines));
    }

    /** What the pages had no room for. */
    private List<Block> annex() {
        List<Block> blocks = new ArrayList<>();
        if (subject.chosen().size() > Math.min(limits.listed(), limits.explained())) {
            blocks.add(new Heading(2, subject.words("Wilayah yang dipilih, lengkap", "Chosen areas, complete")));
            blocks.add(tables.chosen(subject.chosen()));
            blocks.add(tables.why(subject.chosen()));
        }
        if (run.answer().notAssessed().size() > limits.missing()) {
            blocks.add(new Heading(2, subject.words("Tidak dinilai, lengkap", "Not assessed, complete")));
            blocks.add(new Bullets(run.answer().notAssessed().stream()
                    .map(n -> n.name() + ": " + n.reason().in(subject.locale()))
                    .toList()));
        }
        if (run.answer().caveats().size() > limits.caveats()) {
            blocks.add(new Heading(2, subject.words("Yang perlu diketahui, lengkap", "What to know, complete")));
            blocks.add(new Bullets(run.answer().caveats().stream()
                    .map(c -> c.in(subject.locale()))
                    .toList()));
        }
        if (run.sources().size() > limits.sources()) {
            blocks.add(new Heading(2, subject.words("Sumber, lengkap", "Sources, complete")));
            blocks.add(new Bullets(run.sources().stream().map(this::citation).toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(1, subject.words("Lampiran", "Annex")));
            blocks.addFirst(new PageBreak());
        }
        return blocks;
    }

    private List<Block> more(int more) {
        return more <= 0
                ? List.of()
                : List.of(new Text(
                        Style.SMALL,
                        subject.words(
                                "Dan %d lagi; selengkapnya di lampiran.".formatted(more),
                                "And %d more; the annex has them all.".formatted(more))));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (run.demo()) {
            warnings.add(subject.words(
                    "DATA PERAGAAN: angka contoh untuk mencoba, bukan untuk memutuskan.",
                    "DEMONSTRATION DATA: sample figures to try things out, not to decide by."));
        }
        Decision decision = subject.decision();
        if (decision != null) {
            if (decision.state() != Decision.State.IN_FORCE) {
                warnings.add(
                        decision.state() == Decision.State.REVOKED
                                ? subject.words("Keputusan ini sudah dicabut.", "This decision was revoked.")
                                : subject.words("Keputusan ini sudah diganti.", "This decision was replaced."));
            }
            if (!decision.intact()) {
                warnings.add(subject.words(
                        "Dokumen keputusan ini tidak utuh lagi: jangan dipakai.",
                        "The document of this decision is not intact any more: do not use it."));
            }
            decision.marks().stream()
                    .filter(mark -> mark.weight() == Mark.Weight.STRONG)
                    .map(mark -> mark.text().in(subject.locale()))
                    .forEach(warnings::add);
        }
        return warnings;
    }

    private String lead() {
        int chosen = subject.chosenCodes().size();
        String people = subject.people()
                .map(p -> subject.words(" Mencakup " + p + ".", " It covers " + p + "."))
                .orElse("");
        String status = subject.decision() == null
                ? ""
                : subject.words(" Ditetapkan %s".formatted(subject.date()), " Adopted on %s".formatted(subject.date()))
                        + (subject.decision().adoption().legalBasis() == null
                                ? "."
                                : ", " + subject.decision().adoption().legalBasis() + ".");
        return subject.words(
                        "%d %s dipilih dari %d yang dinilai di %s."
                                .formatted(
                                        chosen,
                                        subject.level(),
                                        run.answer().numberMatched(),
                                        run.answer().recipe().withinName()),
                        "%d of %d assessed %s in %s are chosen."
                                .formatted(
                                        chosen,
                                        run.answer().numberMatched(),
                                        subject.level(),
                                        run.answer().recipe().withinName()))
                + people
                + status;
    }

    private String stamp() {
        String demo = run.demo() ? subject.words("DATA PERAGAAN", "DEMONSTRATION DATA") : "";
        String draft = subject.adopted() ? "" : subject.words("RANCANGAN, belum ditetapkan", "DRAFT, not adopted");
        return Stream.of(demo, draft).filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private String foot() {
        String sum =
                subject.decision() == null ? run.sha256() : subject.decision().sha256();
        String what = subject.decision() == null
                ? subject.words("Hitungan", "Run")
                : subject.words("Keputusan", "Decision") + " "
                        + subject.decision().id();
        return what + " \u00b7 SHA-256 " + sum.substring(0, 16);
    }

    private String mapInWords() {
        return subject.words("Peta wilayah yang dipilih: ", "Map of the chosen areas: ")
                + subject.chosen().stream()
                        .map(RunAnswer.Item::name)
                        .limit(limits.listed())
                        .collect(Collectors.joining(", "));
    }
}

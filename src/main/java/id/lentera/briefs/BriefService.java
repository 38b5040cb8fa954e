package id.lentera.briefs;

import id.lentera.briefs.internal.BriefContent;
import id.lentera.briefs.internal.BriefLimits;
import id.lentera.briefs.internal.BriefSubject;
import id.lentera.briefs.internal.ScoreWorkbook;
import id.lentera.decisions.Decision;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunMaps;
import id.lentera.documents.Document;
import id.lentera.documents.DocumentGate;
import id.lentera.documents.DocxDocuments;
import id.lentera.documents.PdfDocuments;
import id.lentera.mapsvg.SvgMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes briefs. */
@Service
public class BriefService {

    private static final int PAGES = 2;

    private final PdfDocuments pdf;
    private final DocxDocuments docx;
    private final RunMaps maps;
    private final DocumentGate gate;

    BriefService(PdfDocuments pdf, DocxDocuments docx, RunMaps maps, DocumentGate gate) {
        this.pdf = pdf;
        this.docx = docx;
        this.maps = maps;
        this.gate = gate;
    }

    /** @param decision null for a run that nobody adopted, which the pages then say */
    public byte[] make(BriefFormat format, FrozenRun run, @Nullable Decision decision, Locale locale)
            throws IOException {
        BriefSubject subject = new BriefSubject(run, decision, locale);
        return gate.pass(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (format) {
                case PDF -> pdf.write(fitting(subject), out);
                case DOCX -> docx.write(fitting(subject), out);
                case XLSX -> new ScoreWorkbook(subject).write(out);
            }
            return out.toByteArray();
        });
    }

    /** The fullest content that stays on two pages; whatever had to go stands in an annex. */
    private Document fitting(BriefSubject subject) throws IOException {
        Document document = null;
        for (BriefLimits limits : BriefLimits.FULLEST_FIRST) {
            SvgMap.Paper paper = new SvgMap.Paper(700, limits.mapHeight());
            Optional<String> map = maps.draw(subject.run(), subject.chosenCodes(), paper, subject.locale());
            BriefContent content = new BriefContent(subject, limits, map.orElse(null));
            document = content.whole();
            if (pdf.countPages(content.withoutAnnex()) <= PAGES) {
                break;
            }
        }
        return Objects.requireNonNull(document);
    }
}

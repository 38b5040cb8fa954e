package id.lentera.briefs.internal;

import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Criterion;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.ProblemException;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Licence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The list as a workbook that computes itself: raw figures and weights are numbers, everything else is a formula, so that whoever
 * changes a weight sees scores and ranks follow.
 */
public final class ScoreWorkbook {

    /** Cells that a workbook may have: what Excel opens without a pause, and what memory bears. */
    static final int MOST_CELLS = 250_000;

    /** Up to here formulas are computed while writing, for programs that show a file without computing. */
    private static final int MOST_COMPUTED = 600;

    private final BriefSubject subject;
    private final List<Criterion> criteria;

    public ScoreWorkbook(BriefSubject subject) {
        this.subject = subject;
        this.criteria = subject.run().answer().recipe().criteria();
    }

    public void write(OutputStream out) throws IOException {
        ScoreLayout layout = new ScoreLayout(subject.run(), subject.words("Bobot", "Weights"));
        requireRoom(layout);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(subject.title());
            book.getProperties().getCoreProperties().setCreator("Lentera");
            SheetCells cells = new SheetCells(book);
            list(book.createSheet(subject.words("Daftar", "List")), cells);
            weights(book.createSheet(layout.weightSheet()), cells, layout);
            new ScoreSheet(subject, layout, cells).fill(book.createSheet(subject.words("Hitungan", "Scores")));
            sources(book.createSheet(subject.words("Sumber", "Sources")), cells);
            book.setForceFormulaRecalculation(true);
            if (layout.areas().size() <= MOST_COMPUTED) {
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            book.write(out);
        }
    }

    private static void requireRoom(ScoreLayout layout) {
        if ((long) layout.areas().size() * layout.width() > MOST_CELLS) {
            throw new ProblemException(
                    413,
                    "workbook-too-large",
                    new LocalizedText(
                            "Buku kerja ini terlalu besar; pilih wilayah yang lebih kecil atau kriteria yang lebih sedikit.",
                            "This workbook is too large; choose a smaller area or fewer criteria."));
        }
    }

    private void list(XSSFSheet sheet, SheetCells cells) {
        int at = 0;
        cells.title(sheet, at++, subject.title());
        for (String warning : warnings()) {
            cells.warning(sheet, at++, warning);
        }
        at++;
        List<String> head = new ArrayList<>(List.of(
                subject.words("Peringkat", "Rank"),
                subject.words("Kode", "Code"),
                subject.words("Wilayah", "Area"),
                subject.words("Skor", "Score"),
                subject.words("Rentang dari", "Interval from"),
                subject.words("Rentang sampai", "Interval to"),
                subject.words("Kokoh?", "Firm?"),
                subject.words("Dipilih", "Chosen"),
                subject.words("Alasan di luar peringkat", "Reason outside the ranking")));
        cells.head(sheet, at++, head);
        for (RunAnswer.Item item : subject.run().answer().items()) {
            Row row = sheet.createRow(at++);
            cells.number(row, 0, item.rank());
            cells.text(row, 1, item.code());
            cells.text(row, 2, item.name());
            cells.number(row, 3, item.score());
            cells.number(row, 4, item.rankInterval().getFirst());
            cells.number(row, 5, item.rankInterval().getLast());
            cells.text(row, 6, subject.firmness(item));
            cells.text(row, 7, subject.chosenCodes().contains(item.code()) ? subject.words("ya", "yes") : "");
            cells.text(row, 8, Objects.requireNonNullElse(subject.reasons().get(item.code()), ""));
        }
        for (RunAnswer.NotAssessed lacking : subject.run().answer().notAssessed()) {
            Row row = sheet.createRow(at++);
            cells.text(row, 0, "\u2013");
            cells.text(row, 1, lacking.code());
            cells.text(row, 2, lacking.name());
            cells.text(row, 6, subject.words("data kurang", "data lacking"));
            cells.text(row, 8, lacking.reason().in(subject.locale()));
        }
        cells.widths(sheet, 10, 14, 30, 12, 14, 14, 16, 10, 70);
    }

    private List<String> warnings() {
        return Stream.of(
                        subject.run().demo() ? subject.words("DATA PERAGAAN", "DEMONSTRATION DATA") : "",
                        subject.adopted() ? "" : subject.words("RANCANGAN, belum ditetapkan", "DRAFT, not adopted"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private void weights(XSSFSheet sheet, SheetCells cells, ScoreLayout layout) {
        cells.title(sheet, 0, subject.words("Bobot dan aturan", "Weights and rule"));
        cells.note(
                sheet,
                1,
                subject.words(
                        "Ubah bobot, arah, batas, atau ambang di sini: skor dan peringkat di lembar Hitungan mengikuti.",
                        "Change weights, directions, bounds or thresholds here: scores and ranks on the sheet Scores follow."));
        cells.note(sheet, 2, subject.run().answer().recipe().ruleText().in(subject.locale()));
        Row coverage = sheet.createRow(ScoreLayout.COVERAGE_ROW);
        cells.text(coverage, 1, subject.words("Cakupan minimum (0-1)", "Minimum coverage (0-1)"));
        cells.input(coverage, ScoreLayout.WEIGHT_COLUMN, layout.minCoverage());
        List<String> head = new ArrayList<>(List.of(
                subject.words("No.", "No."),
                subject.words("Indikator", "Indicator"),
                subject.words("Tahun", "Year"),
                subject.words(
                        "Arah (1: tertinggi dulu, -1: terendah dulu)",
                        "Direction (1: highest first, -1: lowest first)"),
                subject.words("Bobot", "Weight"),
                subject.words("Batas bawah", "Lower bound"),
                subject.words("Batas atas", "Upper bound"),
                subject.words("Ambang", "Thresholds")));
        cells.head(sheet, ScoreLayout.FIRST_WEIGHT - 1, head);
        for (int c = 0; c < criteria.size(); c++) {
            weight(sheet.createRow(ScoreLayout.FIRST_WEIGHT + c), c, cells);
        }
        cells.widths(sheet, 6, 50, 10, 22, 12, 14, 14, 12);
    }

    private void weight(Row row, int c, SheetCells cells) {
        Criterion criterion = criteria.get(c);
        cells.number(row, 0, c + 1);
        cells.text(row, 1, criterion.name().in(subject.locale()));
        cells.number(row, 2, criterion.year());
        cells.input(row, 3, "HIGHER_IS_WORSE".equals(criterion.direction()) ? 1 : -1);
        cells.input(row, ScoreLayout.WEIGHT_COLUMN, criterion.weight().doubleValue());
        if (criterion.bounds() != null && !criterion.bounds().isEmpty()) {
            cells.input(row, 5, criterion.bounds().getFirst().doubleValue());
            cells.input(row, 6, criterion.bounds().getLast().doubleValue());
        }
        for (int t = 0; t < criterion.thresholds().size(); t++) {
            cells.input(
                    row,
                    ScoreLayout.FIRST_THRESHOLD + t,
                    criterion.thresholds().get(t).doubleValue());
        }
    }

    private void sources(XSSFSheet sheet, SheetCells cells) {
        cells.title(sheet, 0, subject.words("Sumber", "Sources"));
        cells.head(
                sheet,
                1,
                List.of(
                        subject.words("Sumber", "Source"),
                        subject.words("Tahun", "Year"),
                        subject.words("Lisensi", "Licence"),
                        subject.words("Alamat", "Address")));
        int at = 2;
        for (var source : subject.run().sources()) {
            Row row = sheet.createRow(at++);
            cells.text(row, 0, Citation.of(source, subject.locale()));
            cells.text(row, 1, source.year() == null ? "" : String.valueOf(source.year()));
            cells.text(
                    row,
                    2,
                    source.licence() == null
                            ? ""
                            : Licence.words(source.licence()).in(subject.locale()));
            cells.text(row, 3, Objects.requireNonNullElse(source.url(), ""));
        }
        for (LocalizedText caveat : subject.run().answer().caveats()) {
            cells.note(sheet, ++at, caveat.in(subject.locale()));
        }
        cells.widths(sheet, 90, 10, 30, 50);
    }
}

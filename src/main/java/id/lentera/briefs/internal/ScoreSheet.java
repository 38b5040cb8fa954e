package id.lentera.briefs.internal;

import id.lentera.decisions.RunAnswer;
import id.lentera.indicators.UsedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with one line per area: raw figures, then every step of the computation as a formula. */
record ScoreSheet(BriefSubject subject, ScoreLayout layout, SheetCells cells) {

    void fill(XSSFSheet sheet) {
        cells.title(sheet, 0, subject.words("Hitungan dari angka mentah", "Computation from raw figures"));
        cells.note(
                sheet,
                1,
                subject.words(
                        "Semua kolom sesudah angka mentah adalah rumus; dua kolom terakhir adalah hasil yang disimpan, sebagai pembanding.",
                        "All columns behind the raw figures are formulas; the last two are the result as kept, to compare with."));
        cells.head(sheet, ScoreLayout.FIRST_AREA - 1, head());
        sheet.createFreezePane(2, ScoreLayout.FIRST_AREA);
        ScoreFormulas formulas = new ScoreFormulas(layout);
        List<Map<String, BigDecimal>> figures = figures();
        Map<String, RunAnswer.Item> ranked = subject.run().answer().items().stream()
                .collect(Collectors.toMap(RunAnswer.Item::code, Function.identity()));
        for (int i = 0; i < layout.areas().size(); i++) {
            ScoreLayout.Area area = layout.areas().get(i);
            int at = ScoreLayout.FIRST_AREA + i;
            Row row = sheet.createRow(at);
            cells.text(row, 0, area.code());
            cells.text(row, 1, area.name());
            for (int c = 0; c < layout.criteria(); c++) {
                BigDecimal value = figures.get(c).get(area.code());
                if (value != null) {
                    cells.number(row, layout.rawColumn(c), value);
                }
            }
            formulas(row, at, formulas);
            RunAnswer.Item item = ranked.get(area.code());
            if (item != null) {
                cells.number(row, layout.rankColumn() + 1, item.score());
                cells.number(row, layout.rankColumn() + 2, item.rank());
            }
        }
        cells.widths(sheet, 14, 28);
        IntStream.range(2, layout.width()).forEach(c -> sheet.setColumnWidth(c, 14 * 256));
    }

    private void formulas(Row row, int at, ScoreFormulas formulas) {
        cells.formula(row, layout.assessedColumn(), formulas.assessed(at));
        for (int c = 0; c < layout.criteria(); c++) {
            cells.formula(row, layout.usedColumn(c), formulas.used(c, at));
            cells.formula(row, layout.urgencyColumn(c), formulas.urgency(c, at));
            cells.formula(row, layout.pointsColumn(c), formulas.points(c, at));
        }
        cells.formula(row, layout.knownColumn(), formulas.known(at));
        cells.formula(row, layout.scoreColumn(), formulas.score(at));
        cells.formula(row, layout.tieColumn(), formulas.tie(at));
        cells.formula(row, layout.rankColumn(), formulas.rank(at));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(subject.words("Kode", "Code"), subject.words("Wilayah", "Area")));
        each(head, c -> name(c));
        head.add(subject.words("Dinilai (1/0)", "Assessed (1/0)"));
        each(head, c -> subject.words("Dipakai: ", "Used: ") + name(c));
        boolean composite = layout.recipe().normalisation() != null;
        each(
                head,
                c -> (composite ? subject.words("Urgensi: ", "Urgency: ") : subject.words("Urutan: ", "Place: "))
                        + name(c));
        head.add(subject.words("Bobot terpakai", "Weights used"));
        each(head, c -> subject.words("Sumbangan: ", "Adds: ") + name(c));
        head.add(subject.words("Skor", "Score"));
        head.add(subject.words("Penentu bila sama", "Tie-break"));
        head.add(subject.words("Peringkat", "Rank"));
        head.add(subject.words("Skor tersimpan", "Score as kept"));
        head.add(subject.words("Peringkat tersimpan", "Rank as kept"));
        return head;
    }

    private void each(List<String> head, IntFunction<String> text) {
        IntStream.range(0, layout.criteria()).mapToObj(text).forEach(head::add);
    }

    private String name(int criterion) {
        return layout.criterion(criterion).name().in(subject.locale()) + " "
                + layout.criterion(criterion).year();
    }

    private List<Map<String, BigDecimal>> figures() {
        return subject.run().document().figures().stream()
                .map(column -> {
                    Map<String, BigDecimal> values = new HashMap<>();
                    for (UsedFigure figure : column.values()) {
                        if (figure.value() != null) {
                            values.put(figure.code(), figure.value());
                        }
                    }
                    return values;
                })
                .toList();
    }
}

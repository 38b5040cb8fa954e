package id.lentera.briefs.internal;

import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Criterion;
import id.lentera.documents.Document.Column;
import id.lentera.documents.Document.Table;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of a brief. */
final class BriefTables {

    /** More columns of figures than this are too narrow to read; the workbook has them all. */
    private static final int WIDEST = 4;

    private final BriefSubject subject;
    private final List<Criterion> criteria;

    BriefTables(BriefSubject subject) {
        this.subject = subject;
        this.criteria = subject.run().answer().recipe().criteria();
    }

    Table chosen(List<RunAnswer.Item> items) {
        return table(items, true);
    }

    Table missed(List<RunAnswer.Item> items) {
        return table(items, false);
    }

    private Table table(List<RunAnswer.Item> items, boolean firmness) {
        int shown = Math.min(WIDEST, criteria.size());
        boolean score = criteria.size() > 1;
        double rest = 1 - 0.08 - 0.22 - 0.1 - (score ? 0.09 : 0) - (firmness ? 0.13 : 0);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.words("Pering\u00adkat", "Rank"), 0.08, true));
        columns.add(new Column(subject.words("Wilayah", "Area"), 0.22, false));
        criteria.stream().limit(shown).forEach(c -> columns.add(new Column(head(c), rest / shown, true)));
        if (score) {
            columns.add(new Column(subject.words("Skor", "Score"), 0.09, true));
        }
        columns.add(new Column(subject.words("Rentang", "Interval"), 0.1, true));
        if (firmness) {
            columns.add(new Column(subject.words("Kokoh?", "Firm?"), 0.13, false));
        }
        return new Table(
                columns, items.stream().map(i -> row(i, shown, score, firmness)).toList());
    }

    private List<String> row(RunAnswer.Item item, int shown, boolean score, boolean firmness) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(item.rank()), item.name()));
        for (int c = 0; c < shown; c++) {
            BigDecimal value = item.contributions().get(c).value();
            cells.add(
                    value == null
                            ? "\u2013"
                            : FigureFormat.withUnit(value, criteria.get(c).unit(), subject.locale()));
        }
        if (score) {
            cells.add(subject.number(item.score()));
        }
        cells.add(interval(item));
        if (firmness) {
            cells.add(subject.firmness(item));
        }
        return cells;
    }

    /** What every criterion adds: places, weighted places, or points of the score. */
    Table why(List<RunAnswer.Item> items) {
        int shown = Math.min(WIDEST + 2, criteria.size());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.words("Wilayah", "Area"), 0.24, false));
        criteria.stream()
                .limit(shown)
                .forEach(c -> columns.add(new Column(head(c) + " (" + percent(c) + ")", 0.76 / shown, true)));
        return new Table(
                columns,
                items.stream()
                        .map(item -> {
                            List<String> cells = new ArrayList<>(List.of(item.name()));
                            IntStream.range(0, shown)
                                    .forEach(c ->
                                            cells.add(part(item.contributions().get(c))));
                            return cells;
                        })
                        .map(List::copyOf)
                        .toList());
    }

    private String part(RunAnswer.Part part) {
        if (part.value() == null) {
            return "\u2013";
        }
        String rank = part.rank() == null
                ? ""
                : subject.words("urutan %d", "place %d").formatted(part.rank());
        return criteria.size() == 1 ? rank : "%s (%s)".formatted(subject.number(part.points()), rank);
    }

    private String head(Criterion criterion) {
        return criterion.name().in(subject.locale()) + " " + criterion.year();
    }

    private String percent(Criterion criterion) {
        return subject.number(criterion.weight().movePointRight(2)) + "%";
    }

    private static String interval(RunAnswer.Item item) {
        int from = item.rankInterval().getFirst();
        int to = item.rankInterval().getLast();
        return from == to ? String.valueOf(from) : from + "\u2013" + to;
    }
}

package id.lentera.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.priority.Recipe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The criteria of a composite score: add, remove, weigh. */
class CriteriaEditor extends Section implements CriterionRow.Changes {

    private final transient Map<Indicator, List<Integer>> choices;
    private final transient Consumer<List<CriterionLine>> changed;
    private final transient Consumer<Judgements> judged;
    private final List<CriterionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;
    private final Button even;
    private final Button compare;
    private final Paragraph origin = new Paragraph();
    private transient List<CriterionLine> lines = List.of();
    private transient Judgements judgements = Judgements.NONE;

    /** @param judged takes judgements in pairs, which make weights */
    CriteriaEditor(
            Map<Indicator, List<Integer>> choices, Consumer<List<CriterionLine>> changed, Consumer<Judgements> judged) {
        this.choices = choices;
        this.changed = changed;
        this.judged = judged;
        origin.addClassName("muted");
        addClassNames("card", "criteria-editor");
        more = new Button(getTranslation("priority.compose.add"), VaadinIcon.PLUS.create(), _ -> addLine());
        even = new Button(getTranslation("priority.compose.even"), _ -> weighEvenly());
        compare = new Button(getTranslation("priority.compose.ahp"), _ -> comparePairs());
        Div buttons = new Div(more, even, compare);
        buttons.addClassName("buttons");
        add(new H2(getTranslation("priority.compose.criteria")), list, origin, buttons);
    }

    /** @param made the judgements that the weights come from; none where they don't */
    void show(List<CriterionLine> shown, Judgements made) {
        lines = List.copyOf(shown);
        judgements = made;
        origin.setVisible(!made.isEmpty());
        if (!made.isEmpty()) {
            origin.setText(getTranslation(
                    "priority.ahp.origin",
                    FigureFormat.number(
                            BigDecimal.valueOf(made.weigh(shown.size()).consistencyRatio())
                                    .setScale(3, RoundingMode.HALF_UP),
                            getLocale())));
        }
        while (rows.size() > lines.size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < lines.size()) {
            CriterionRow row = new CriterionRow(choices, this);
            rows.add(row);
            list.add(row);
        }
        IntStream.range(0, rows.size()).forEach(i -> {
            rows.get(i).show(lines.get(i));
            rows.get(i).setRemovable(lines.size() > 1);
        });
        more.setEnabled(lines.size() < Recipe.MAX_CRITERIA);
        compare.setEnabled(lines.size() > 1);
        even.setEnabled(lines.size() > 1);
    }

    @Override
    public void line(CriterionRow row, CriterionLine line) {
        List<CriterionLine> other = new ArrayList<>(lines);
        other.set(
                rows.indexOf(row), line.withPercent(lines.get(rows.indexOf(row)).percent()));
        changed.accept(other);
    }

    @Override
    public void percent(CriterionRow row, BigDecimal percent) {
        weigh(Shares.set(shares(lines), rows.indexOf(row), percent));
    }

    @Override
    public void remove(CriterionRow row) {
        List<CriterionLine> other = new ArrayList<>(lines);
        other.remove(rows.indexOf(row));
        changed.accept(with(other, Shares.fit(shares(other))));
    }

    /** The first indicator that is not there yet, with an even share. */
    private void addLine() {
        List<CriterionLine> other = new ArrayList<>(lines);
        Indicator next = choices.keySet().stream()
                .filter(i -> lines.stream().noneMatch(l -> l.indicator().equals(i.id())))
                .findFirst()
                .orElse(choices.keySet().iterator().next());
        other.add(CriterionLine.of(next.id(), choices.get(next).getLast(), BigDecimal.ZERO));
        BigDecimal share = Shares.ALL.divide(BigDecimal.valueOf(other.size()), 1, RoundingMode.HALF_UP);
        changed.accept(with(other, Shares.set(shares(other), other.size() - 1, share)));
    }

    private void weighEvenly() {
        weigh(Shares.fit(lines.stream()
                .map(l -> new Shares.Share(l.locked() ? l.percent() : BigDecimal.ONE, l.locked()))
                .toList()));
    }

    private void comparePairs() {
        List<String> names = lines.stream()
                .map(l -> choices.keySet().stream()
                        .filter(i -> i.id().equals(l.indicator()))
                        .map(i -> i.name().in(getLocale()))
                        .findFirst()
                        .orElse(l.indicator()))
                .toList();
        new ComparisonDialog(names, judgements, judged).open();
    }

    private void weigh(List<BigDecimal> percents) {
        List<CriterionLine> other = with(lines, percents);
        if (other.equals(lines)) {
            show(lines, judgements);
        } else {
            changed.accept(other);
        }
    }

    private static List<Shares.Share> shares(List<CriterionLine> lines) {
        return lines.stream()
                .map(l -> new Shares.Share(l.percent(), l.locked()))
                .toList();
    }

    private static List<CriterionLine> with(List<CriterionLine> lines, List<BigDecimal> percents) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).withPercent(percents.get(i)))
                .toList();
    }
}

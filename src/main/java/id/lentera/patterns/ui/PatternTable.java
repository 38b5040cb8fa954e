package id.lentera.patterns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.indicators.FigureFormat;
import id.lentera.patterns.PatternItem;
import id.lentera.patterns.PatternQueries;
import id.lentera.patterns.PatternQuestion;
import id.lentera.patterns.Patterns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The areas, those that stand out first. Lines are fetched as they are seen, so that no session holds all villages. */
class PatternTable extends Section {

    private static final int SHOWN_AT_ONCE = 40;
    private static final Comparator<PatternItem> MOST_CERTAIN_FIRST = Comparator.comparing(PatternItem::patternClass)
            .thenComparingDouble(item -> Double.isNaN(item.fdr()) ? 2 : item.fdr())
            .thenComparing(PatternItem::code);

    private final transient PatternQueries patterns;
    private final Grid<PatternItem> grid = new Grid<>();

    PatternTable(PatternQueries patterns, Consumer<String> mark) {
        this.patterns = patterns;
        addClassNames("card", "pattern-table");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.asSingleSelect()
                .addValueChangeListener(e ->
                        mark.accept(e.getValue() == null ? "" : e.getValue().code()));
        add(new H2(getTranslation("patterns.table")), grid);
    }

    void show(Patterns found) {
        grid.removeAllColumns();
        String unit = found.indicator().unit();
        grid.addComponentColumn(PatternTable::name)
                .setHeader(getTranslation("patterns.area"))
                .setWidth("10rem");
        grid.addComponentColumn(this::kind)
                .setHeader(getTranslation("patterns.class"))
                .setWidth("10rem");
        number(item -> item.value(), 2, FigureFormat.suffix(unit, getLocale()), "patterns.value");
        number(item -> item.around(), 2, FigureFormat.suffix(unit, getLocale()), "patterns.around");
        number(item -> item.neighbours(), 0, "", "patterns.neighbours");
        number(
                item -> item.statistic(),
                3,
                "",
                "patterns.statistic." + found.question().statistic() + ".short");
        number(item -> item.p(), 4, "", "patterns.p");
        number(item -> item.fdr(), 4, "", "patterns.fdr");
        grid.setAllRowsVisible(found.items().size() <= SHOWN_AT_ONCE);
        PatternQuestion question = found.question();
        grid.setItems(query -> ordered(question).skip(query.getOffset()).limit(query.getLimit()), query -> {
            query.getOffset();
            return patterns.find(question).items().size();
        });
        grid.getElement().setAttribute("aria-label", getTranslation("patterns.table"));
    }

    private Stream<PatternItem> ordered(PatternQuestion question) {
        return patterns.find(question).items().stream().sorted(MOST_CERTAIN_FIRST);
    }

    private interface Figure extends java.io.Serializable {
        double of(PatternItem item);
    }

    private void number(Figure figure, int decimals, String suffix, String header) {
        grid.addColumn(item -> text(figure.of(item), decimals, suffix))
                .setHeader(getTranslation(header) + ("%".equals(suffix) ? " (%)" : ""))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem");
    }

    private String text(double value, int decimals, String suffix) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String number = decimals > 3
                ? new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', "en".equals(getLocale().getLanguage()) ? '.' : ',')
                : FigureFormat.number(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP), getLocale());
        return suffix.equals("Rp") ? "Rp" + number : number;
    }

    private Component kind(PatternItem item) {
        Span swatch = new Span();
        swatch.addClassName("pattern-swatch");
        swatch.getStyle().set("background-color", item.patternClass().color());
        swatch.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(swatch, new Span(item.patternClass().label().in(getLocale())));
        cell.addClassName("pattern-cell");
        return cell;
    }

    private static Component name(PatternItem item) {
        Div cell = new Div(new Anchor(AreaLinks.profile(new AreaCode(item.code())), item.name()));
        if (item.demo()) {
            Span badge = new Span("DEMO");
            badge.addClassNames("badge", "demo");
            cell.add(new Span(" "), badge);
        }
        return cell;
    }
}

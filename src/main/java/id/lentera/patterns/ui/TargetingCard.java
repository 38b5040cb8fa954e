package id.lentera.patterns.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.patterns.InequalityQuestion;
import id.lentera.patterns.TargetingErrors;
import id.lentera.patterns.TargetingErrors.Item;
import id.lentera.patterns.TargetingQueries;
import id.lentera.platform.ProblemException;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Deliveries of a programme against those in need: the least errors of exclusion and inclusion, or why they can't be known. */
class TargetingCard extends Section {

    private final transient TargetingQueries targeting;
    private final transient IndicatorQueries indicators;
    private final transient ProgrammeQueries programmes;
    private final Select<Programme> program = new Select<>();
    private final Select<Indicator> need = new Select<>();
    private final Div answer = new Div();
    private transient Map<String, String> query = Map.of();
    private boolean showing;

    TargetingCard(
            TargetingQueries targeting,
            IndicatorQueries indicators,
            ProgrammeQueries programmes,
            Consumer<Map<String, String>> go) {
        this.targeting = targeting;
        this.indicators = indicators;
        this.programmes = programmes;
        addClassNames("card", "targeting");
        program.setLabel(getTranslation("inequality.program"));
        program.setItemLabelGenerator(p -> p.name().in(getLocale()));
        need.setLabel(getTranslation("inequality.need"));
        need.setItemLabelGenerator(i -> i.name().in(getLocale()));
        program.addValueChangeListener(
                e -> go(go, "program", e.getValue() == null ? "" : e.getValue().id()));
        need.addValueChangeListener(
                e -> go(go, "need", e.getValue() == null ? "" : e.getValue().id()));
        Div fields = new Div(program, need);
        fields.addClassName("page-fields");
        add(new H2(getTranslation("inequality.targeting")), fields, answer);
    }

    void show(InequalityAddress address) {
        query = address.query();
        showing = true;
        program.setItems(programmes.list());
        program.setValue(programmes.get(address.program()));
        need.setItems(targeting.listNeeds());
        need.setValue(indicators.get(address.need()));
        showing = false;
        answer.removeAll();
        try {
            InequalityQuestion question = address.question();
            List<Integer> years = indicators.listYears(address.need(), question.level(), question.within());
            int year = years.isEmpty() ? question.year() : years.getLast();
            words(
                    targeting.find(address.program(), address.need(), year, question.level(), question.within()),
                    question.level());
        } catch (ProblemException e) {
            Paragraph problem = new Paragraph(e.text().in(getLocale()));
            problem.getElement().setAttribute("role", "status");
            answer.add(problem);
        }
    }

    private void words(TargetingErrors errors, AreaLevel level) {
        if (errors.items().stream().anyMatch(Item::demo)) {
            Span badge = new Span(getTranslation("inequality.targeting.demo"));
            badge.addClassNames("badge", "demo");
            answer.add(badge);
        }
        answer.add(new Paragraph(getTranslation(
                "inequality.targeting.words",
                percent(errors.exclusion()),
                percent(errors.inclusion()),
                errors.assessed(),
                getTranslation("areas.level." + level),
                String.valueOf(errors.year()))));
        answer.add(new Paragraph(getTranslation("inequality.targeting.without", errors.needWithout())));
        Paragraph least = new Paragraph(getTranslation("inequality.targeting.least"));
        least.addClassName("muted");
        answer.add(least, grid(errors));
    }

    private Grid<Item> grid(TargetingErrors errors) {
        Grid<Item> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Item::name).setHeader(getTranslation("patterns.area")).setWidth("9rem");
        number(grid, item -> item.need(), "inequality.need.number");
        number(grid, item -> item.reached(), "inequality.reached");
        number(grid, item -> item.leftOut(), "inequality.leftOut");
        number(grid, item -> item.tooMany(), "inequality.tooMany");
        // Only areas with both figures say something; there are a few dozen at most.
        List<Item> both = errors.items().stream()
                .filter(item -> item.leftOut() != null)
                .limit(200)
                .toList();
        grid.setItems(both);
        grid.setAllRowsVisible(both.size() <= 25);
        grid.getElement().setAttribute("aria-label", getTranslation("inequality.targeting"));
        return grid;
    }

    private interface Figure extends java.io.Serializable {
        @Nullable
        Double of(Item item);
    }

    private void number(Grid<Item> grid, Figure figure, String header) {
        grid.addColumn(item -> {
                    Double value = figure.of(item);
                    return value == null
                            ? "–"
                            : FigureFormat.number(
                                    BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP), getLocale());
                })
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem");
    }

    private String percent(double share) {
        return Double.isFinite(share)
                ? FigureFormat.number(BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP), getLocale())
                        + "%"
                : "–";
    }

    private void go(Consumer<Map<String, String>> go, String parameter, String value) {
        if (!showing && !value.isEmpty()) {
            Map<String, String> changed = new java.util.LinkedHashMap<>(query);
            changed.put(parameter, value);
            go.accept(changed);
        }
    }
}

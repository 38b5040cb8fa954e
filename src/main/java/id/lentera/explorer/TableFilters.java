package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import id.lentera.filters.Condition;
import id.lentera.filters.Condition.Figures;
import id.lentera.filters.Condition.Match;
import id.lentera.filters.Condition.Words;
import id.lentera.filters.FigureGrammar;
import id.lentera.filters.Filter;
import id.lentera.filters.Range;
import id.lentera.platform.TextProblem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Filters made in the table: a field over names, one over figures, and the areas that are ticked. */
class TableFilters {

    /** More codes don't fit into an address. */
    private static final int MOST_TICKED = 100;

    private static final int LONGEST = 100;

    private final Grid<ValueRow> grid;
    private final ExplorerActions actions;
    private final Locale locale;
    private final FigureGrammar grammar;
    private final TextField name = new TextField();
    private final TextField value = new TextField();
    private final Button only;
    private final Set<String> ticked = new LinkedHashSet<>();
    private boolean showing;

    TableFilters(Grid<ValueRow> grid, Locale locale, ExplorerActions actions) {
        this.grid = grid;
        this.actions = actions;
        this.locale = locale;
        this.grammar = new FigureGrammar(locale);
        this.only = new Button("", _ -> chooseTicked());
        only.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        only.setVisible(false);
        set(grid, name, "explorer.name");
        name.addValueChangeListener(e -> act(() -> chooseNames(e.getValue())));
        set(grid, value, "explorer.value");
        value.setPlaceholder(">=20");
        value.addValueChangeListener(e -> act(() -> chooseFigures(e.getValue())));
    }

    private static void set(Grid<ValueRow> grid, TextField field, String column) {
        String label = grid.getTranslation("filters.column", grid.getTranslation(column));
        field.setAriaLabel(label);
        field.setPlaceholder(grid.getTranslation("filters.open"));
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    }

    /** Puts the fields over their columns. */
    void place(HeaderRow row, Grid.Column<ValueRow> names, Grid.Column<ValueRow> values) {
        row.getCell(names).setComponent(name);
        row.getCell(values).setComponent(value);
    }

    Button only() {
        return only;
    }

    /** The tick before an area: drawn by the browser, since one component for each line would cost the page most of its time. */
    Renderer<ValueRow> ticks() {
        return LitRenderer.<ValueRow>of("""
                        <input type="checkbox" class="tick" aria-label=${item.label} .checked=${live(item.ticked)} @change=${tick}>""")
                .withProperty("ticked", row -> ticked.contains(row.code()))
                .withProperty("label", row -> only.getTranslation("filters.pick", row.name()))
                .withFunction("tick", this::tick);
    }

    private void tick(ValueRow row) {
        if (!ticked.remove(row.code()) && ticked.size() < MOST_TICKED) {
            ticked.add(row.code());
        }
        grid.getDataProvider().refreshItem(row);
        showTicked();
    }

    /** @param fixed whether the figures shown are not those that a filter asks about */
    void show(ExplorerScreen screen, boolean fixed) {
        showing = true;
        Filter filter = screen.sifted().filter();
        name.setValue(filter.contained(Filter.NAME));
        List<Range> ranges = filter.ranges(Filter.VALUE);
        value.setInvalid(false);
        value.setEnabled(!fixed);
        value.setValue(ranges.isEmpty() ? "" : grammar.write(ranges));
        ticked.clear();
        showTicked();
        showing = false;
    }

    private void showTicked() {
        only.setVisible(!ticked.isEmpty());
        only.setText(only.getTranslation("filters.only", ticked.size()));
    }

    private void act(Runnable action) {
        if (!showing) {
            action.run();
        }
    }

    private void chooseTicked() {
        actions.filter(actions.filter().with(Filter.areas(ticked)));
    }

    private void chooseNames(String text) {
        List<String> parts = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        choose(Filter.NAME, parts.isEmpty() ? List.of() : List.of(new Words(Filter.NAME, Match.CONTAINS, parts)));
    }

    private void chooseFigures(String text) {
        try {
            value.setInvalid(false);
            choose(Filter.VALUE, text.isBlank() ? List.of() : List.of(new Figures(Filter.VALUE, grammar.read(text))));
        } catch (TextProblem problem) {
            value.setErrorMessage(problem.text().in(locale));
            value.setInvalid(true);
        }
    }

    private void choose(String attribute, List<? extends Condition> conditions) {
        actions.filter(
                conditions.isEmpty()
                        ? actions.filter().without(attribute)
                        : actions.filter().with(Filter.of(conditions)));
    }
}

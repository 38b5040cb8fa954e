package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import id.lentera.explorer.FormRow.Operator;
import id.lentera.filters.Attribute;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Condition;
import id.lentera.filters.FigureGrammar;
import id.lentera.filters.Filter;
import id.lentera.platform.TextProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The filter as a form: lines that must all be met, and a field for whoever writes expressions. Closes only on a filter that runs. */
class FilterDialog extends Dialog {

    private final transient List<Attribute> attributes;
    private final transient Function<Filter, Optional<TextProblem>> check;
    private final transient ExplorerActions actions;
    private final Div rows = new Div();
    private final TextArea expert = new TextArea();
    private final Pre caret = new Pre();

    /** @param check runs a filter for its problem */
    FilterDialog(List<Attribute> attributes, Function<Filter, Optional<TextProblem>> check, ExplorerActions actions) {
        this.attributes = attributes.stream()
                .filter(attribute -> attribute.kind() != Kind.SHAPE)
                .toList();
        this.check = check;
        this.actions = actions;
        addClassName("filter-dialog");
        setHeaderTitle(getTranslation("filters.title"));
        setWidth("46rem");
        rows.addClassName("filter-rows");
        Button more = new Button(getTranslation("filters.add"), VaadinIcon.PLUS.create(), _ -> add(fresh()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        expert.setLabel(getTranslation("filters.expert"));
        expert.setHelperText(getTranslation("filters.expert.help"));
        expert.setWidthFull();
        expert.setMaxLength(Filter.LONGEST);
        caret.addClassName("filter-caret");
        caret.getElement().setAttribute("aria-hidden", "true");
        caret.setVisible(false);
        add(rows, more, expert, caret);
        Button apply = new Button(getTranslation("filters.apply"), _ -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("explorer.cancel"), _ -> close()), apply);
    }

    void open(Filter filter) {
        rows.removeAll();
        List<String> expressions = new ArrayList<>();
        FigureGrammar grammar = new FigureGrammar(getLocale());
        for (Condition condition : conditions(filter)) {
            FormRow.of(condition, grammar)
                    .filter(row -> attributes.stream().anyMatch(a -> a.name().equals(row.attribute())))
                    .ifPresentOrElse(this::add, () -> expressions.add(condition.ecql()));
        }
        if (rows.getComponentCount() == 0 && expressions.isEmpty()) {
            add(fresh());
        }
        expert.setValue(
                expressions.size() == 1 ? expressions.getFirst() : String.join(" AND ", parenthesised(expressions)));
        refuse(check.apply(new Filter(expert.getValue())));
        open();
    }

    private static List<Condition> conditions(Filter filter) {
        try {
            return filter.conditions();
        } catch (TextProblem _) {
            // it opens where it can be mended
            return List.of(new Condition.Expression(filter.ecql()));
        }
    }

    private static List<String> parenthesised(List<String> expressions) {
        return expressions.stream().map(text -> "(" + text + ")").toList();
    }

    private static FormRow fresh() {
        return new FormRow(Filter.VALUE, Operator.AT_LEAST, "");
    }

    private void add(FormRow row) {
        rows.add(new FilterRow(attributes, row, rows::remove));
    }

    private void apply() {
        List<Condition> conditions = new ArrayList<>();
        Filter written = new Filter(expert.getValue());
        List<FilterRow> lines = rows.getChildren()
                .map(FilterRow.class::cast)
                .filter(line -> written.isNone() || !line.untouched())
                .toList();
        lines.forEach(line -> line.read().ifPresent(conditions::add));
        Optional<TextProblem> problem = check.apply(written);
        refuse(problem);
        if (conditions.size() < lines.size() || problem.isPresent()) {
            return;
        }
        if (!written.isNone()) {
            conditions.addAll(written.conditions());
        }
        Filter filter = Filter.of(conditions);
        Optional<TextProblem> whole = check.apply(filter);
        if (whole.isPresent()) {
            expert.setErrorMessage(whole.get().text().in(getLocale()));
            expert.setInvalid(true);
            return;
        }
        close();
        actions.filter(filter);
    }

    /** Says what is wrong in the expression, with a caret below the place. */
    private void refuse(Optional<TextProblem> problem) {
        expert.setInvalid(problem.isPresent());
        caret.setVisible(problem.isPresent());
        problem.ifPresent(p -> {
            expert.setErrorMessage(p.text().in(getLocale()));
            caret.setText(FilterBar.caret(new Filter(expert.getValue()).ecql(), p));
        });
    }
}

package id.lentera.convergence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.convergence.Column;
import id.lentera.convergence.PackageRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The package: which programmes it asks for and from which share of their target. It goes into the address. */
class PackageEditor extends Details {

    private final transient Consumer<String> go;
    private final Div lines = new Div();
    private final Span problem = new Span();
    private final List<Line> choices = new ArrayList<>();
    private transient List<Column> columns = List.of();

    private record Line(String programme, Checkbox wanted, IntegerField threshold) {}

    PackageEditor(Consumer<String> go) {
        this.go = go;
        addClassName("package-editor");
        Paragraph what = new Paragraph(getTranslation("convergence.package.what"));
        what.addClassName("muted");
        lines.addClassName("package-lines");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("package-problem");
        Button apply = new Button(getTranslation("convergence.package.apply"), _ -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button usual = new Button(getTranslation("convergence.package.usual"), _ -> go.accept(""));
        Div buttons = new Div(apply, usual, problem);
        buttons.addClassName("package-buttons");
        add(what, lines, buttons);
        addOpenedChangeListener(e -> {
            if (e.isOpened() && choices.isEmpty()) {
                fill();
            }
        });
    }

    void show(List<Column> shown) {
        columns = shown;
        setSummaryText(summary(shown));
        lines.removeAll();
        choices.clear();
        problem.setText("");
        if (isOpened()) {
            fill();
        }
    }

    /** Fields of a folded part would only cost time. */
    private void fill() {
        for (Column column : columns) {
            String name = column.programme().name().in(getLocale());
            Checkbox wanted = new Checkbox(name, column.required());
            IntegerField threshold = new IntegerField();
            threshold.setAriaLabel(getTranslation("convergence.package.threshold", name));
            threshold.setValue(column.threshold());
            threshold.setMin(1);
            threshold.setMax(100);
            threshold.setStepButtonsVisible(true);
            threshold.setStep(5);
            threshold.setSuffixComponent(new Span("%"));
            threshold.setEnabled(column.required());
            wanted.addValueChangeListener(e -> threshold.setEnabled(e.getValue()));
            Div line = new Div(wanted, threshold);
            line.addClassName("package-line");
            lines.add(line);
            choices.add(new Line(column.programme().id(), wanted, threshold));
        }
    }

    private String summary(List<Column> columns) {
        List<String> words = columns.stream()
                .filter(Column::required)
                .map(c -> LenteraMatrix.shortName(c.programme(), getLocale()) + " ≥ " + c.threshold() + "%")
                .toList();
        return words.isEmpty()
                ? getTranslation("convergence.package.empty")
                : getTranslation("convergence.package.summary", String.join(", ", words));
    }

    private void apply() {
        LinkedHashMap<String, Integer> thresholds = new LinkedHashMap<>();
        for (Line line : choices) {
            if (line.wanted().getValue()) {
                Integer share = Objects.requireNonNullElse(line.threshold().getValue(), 0);
                if (share < 1 || share > 100) {
                    problem.setText(getTranslation("convergence.package.range"));
                    return;
                }
                thresholds.put(line.programme(), share);
            }
        }
        if (thresholds.isEmpty()) {
            problem.setText(getTranslation("convergence.package.none"));
            return;
        }
        go.accept(new PackageRule(thresholds).slug());
    }
}

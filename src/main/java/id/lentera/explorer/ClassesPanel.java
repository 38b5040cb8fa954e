package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.lentera.explorer.Comparison.Mode;
import id.lentera.explorer.Drawing.Form;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How values are cut into classes. Folded away, since the usual choice serves most questions. */
class ClassesPanel extends Details {

    private final transient ExplorerActions actions;
    private final Select<String> method = new Select<>();
    private final Select<Integer> number = new Select<>();
    private final TextField breaks = new TextField();
    private final Checkbox locked = new Checkbox();
    private final Button circles = new Button();
    private boolean showing;

    ClassesPanel(ExplorerActions actions) {
        this.actions = actions;
        addClassName("classes-panel");
        setSummaryText(getTranslation("explorer.classes"));
        method.setLabel(getTranslation("explorer.method"));
        method.setItemLabelGenerator(m -> getTranslation("explorer.method." + m));
        number.setLabel(getTranslation("explorer.classes.number"));
        number.setItems(IntStream.rangeClosed(Drawing.FEWEST_CLASSES, Drawing.MOST_CLASSES)
                .boxed()
                .toList());
        breaks.setLabel(getTranslation("explorer.breaks"));
        breaks.setHelperText(getTranslation("explorer.breaks.help"));
        breaks.setMaxLength(200);
        breaks.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        locked.setLabel(getTranslation("explorer.edges.locked"));
        method.addValueChangeListener(_ -> chooseMethod());
        number.addValueChangeListener(_ -> chooseMethod());
        breaks.addValueChangeListener(_ -> chooseBreaks());
        locked.addValueChangeListener(e -> {
            if (!showing) {
                actions.draw(actions.drawing().withYearOnly(!e.getValue()));
            }
        });
        circles.setText(getTranslation("explorer.circle"));
        circles.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        circles.addClickListener(_ -> new FormDialog("explorer.circle", Form.CIRCLES, actions).open());
        Div fields = new Div(method, number);
        fields.addClassName("choices-row");
        Unfolding.once(this, fields, breaks, locked, circles);
    }

    void show(ExplorerScreen screen) {
        showing = true;
        Drawing drawing = screen.state().look().drawing();
        boolean manual = drawing.method().equals(Drawing.MANUAL);
        boolean change = screen.mode() == Mode.CHANGE;
        boolean cut =
                !List.of(Drawing.MANUAL, Drawing.UNCLASSED, Drawing.POLICY).contains(drawing.method());
        setVisible(screen.circles() == null
                && screen.pair() == null
                && screen.indicator().kind() != Indicator.Kind.CATEGORY);
        method.setVisible(!change);
        circles.setVisible(!MapClasses.addsUp(screen.indicator()));
        boolean policy = screen.indicator().thresholds() != null;
        method.setItems(Drawing.METHODS.stream()
                .filter(m -> policy || !m.equals(Drawing.POLICY))
                .toList());
        method.setValue(policy || !drawing.method().equals(Drawing.POLICY) ? drawing.method() : Drawing.USUAL.method());
        number.setValue(drawing.classes());
        number.setVisible(cut || change);
        breaks.setVisible(manual && !change);
        breaks.setInvalid(false);
        breaks.setValue(DoubleStream.of(screen.classification().edges())
                .mapToObj(edge -> FigureFormat.number(BigDecimal.valueOf(edge), getLocale()))
                .limit(Drawing.MOST_CLASSES + 1L)
                .collect(Collectors.joining("; ")));
        locked.setValue(!drawing.yearOnly());
        locked.setVisible(!manual
                && !change
                && screen.thresholds() == null
                && screen.years().size() > 1);
        showing = false;
    }

    /** Edges by hand start from those that are shown. */
    private void chooseMethod() {
        if (showing || method.getValue() == null || number.getValue() == null) {
            return;
        }
        if (method.getValue().equals(Drawing.MANUAL)) {
            chooseBreaks();
        } else {
            actions.draw(actions.drawing().withClasses(method.getValue(), number.getValue()));
        }
    }

    private void chooseBreaks() {
        if (showing) {
            return;
        }
        List<Double> edges = Drawing.usable(read(breaks.getValue()));
        breaks.setVisible(true);
        breaks.setInvalid(edges.isEmpty());
        breaks.setErrorMessage(getTranslation("explorer.breaks.wrong"));
        if (!edges.isEmpty()) {
            actions.draw(actions.drawing().withBreaks(edges));
        }
    }

    /** Numbers as readers of the language write them, separated by semicolons or blanks; nothing when one can't be read. */
    private List<Double> read(String text) {
        boolean english = "en".equals(getLocale().getLanguage());
        List<String> words = Arrays.stream(text.split("[;\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word ->
                        english ? word.replace(",", "") : word.replace(".", "").replace(',', '.'))
                .toList();
        return words.stream().allMatch(word -> word.matches("-?\\d{1,15}(\\.\\d{1,6})?"))
                ? words.stream().map(Double::valueOf).toList()
                : List.of();
    }
}

package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.explorer.FormRow.Operator;
import id.lentera.filters.Attribute;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Condition;
import id.lentera.filters.FigureGrammar;
import id.lentera.filters.States;
import id.lentera.platform.TextProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One condition in the filter's form: what, how, with which value. */
class FilterRow extends Div {

    private static final int LONGEST = 400;

    private final ComboBox<Attribute> attribute = new ComboBox<>();
    private final Select<Operator> operator = new Select<>();
    private final TextField value = new TextField();
    private final MultiSelectComboBox<String> states = new MultiSelectComboBox<>();
    private final transient FigureGrammar grammar = new FigureGrammar(getLocale());

    FilterRow(List<Attribute> attributes, FormRow row, Consumer<FilterRow> remove) {
        addClassName("filter-row");
        attribute.setLabel(getTranslation("filters.attribute"));
        attribute.setItems(attributes);
        attribute.setItemLabelGenerator(each -> each.label().in(getLocale()));
        operator.setLabel(getTranslation("filters.operator"));
        operator.setItemLabelGenerator(each -> each == null ? "" : getTranslation("filters.operator." + each));
        value.setLabel(getTranslation("filters.value"));
        value.setMaxLength(LONGEST);
        states.setLabel(getTranslation("filters.value"));
        states.setItems(States.ALL);
        states.setItemLabelGenerator(state -> getTranslation("filters.state." + state));
        Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(getTranslation("filters.row.remove"));
        add(attribute, operator, value, states, away);
        attribute.addValueChangeListener(_ -> follow(null));
        operator.addValueChangeListener(_ -> showValue());
        attribute.setValue(attributes.stream()
                .filter(each -> each.name().equals(row.attribute()))
                .findFirst()
                .orElse(attributes.getFirst()));
        follow(row.operator());
        value.setValue(row.value());
        states.setValue(stated(row));
    }

    private static Set<String> stated(FormRow row) {
        return Set.copyOf(Arrays.stream(row.value().split(";"))
                .map(String::strip)
                .filter(States.ALL::contains)
                .toList());
    }

    /** Offers what can be asked about the attribute. */
    private void follow(@Nullable Operator wanted) {
        Attribute chosen = attribute.getValue();
        if (chosen == null) {
            return;
        }
        Set<Operator> possible = Operator.of(chosen.kind());
        Operator kept = wanted == null ? operator.getValue() : wanted;
        operator.setItems(possible);
        operator.setValue(possible.contains(kept) ? kept : possible.iterator().next());
        showValue();
    }

    private void showValue() {
        Attribute chosen = attribute.getValue();
        Operator how = operator.getValue();
        boolean state = chosen != null && chosen.kind() == Kind.STATE;
        boolean needed = how != null && how.takesValue();
        states.setVisible(needed && state);
        value.setVisible(needed && !state);
        value.setInvalid(false);
        value.setHelperText(
                how == Operator.BETWEEN || how == Operator.ANY_OF ? getTranslation("filters.help." + how) : "");
    }

    /** Whether a value is missing that nobody has begun to write. */
    boolean untouched() {
        return value.isVisible() && value.isEmpty();
    }

    /** The condition, or nothing and a sentence beside the field. */
    Optional<Condition> read() {
        Attribute chosen = attribute.getValue();
        if (chosen == null || operator.getValue() == null) {
            return Optional.empty();
        }
        String text = states.isVisible() ? String.join(";", states.getValue()) : value.getValue();
        FormRow row = new FormRow(chosen.name(), operator.getValue(), text);
        try {
            if (row.complete()) {
                value.setInvalid(false);
                return Optional.of(row.condition(chosen.kind(), grammar));
            }
            refuse(getTranslation("filters.incomplete", chosen.label().in(getLocale())));
        } catch (TextProblem problem) {
            refuse(problem.text().in(getLocale()));
        }
        return Optional.empty();
    }

    private void refuse(String sentence) {
        value.setErrorMessage(sentence);
        value.setInvalid(true);
        states.setErrorMessage(sentence);
        states.setInvalid(states.isVisible());
    }
}

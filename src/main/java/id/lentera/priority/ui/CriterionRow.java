package id.lentera.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.indicators.FigureFormat;
import id.lentera.indicators.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of one criterion: indicator, year, which end is bad, weight with its lock, and what its normalisation rests on. */
class CriterionRow extends Div {

    /** What a row tells its list. */
    interface Changes {
        void line(CriterionRow row, CriterionLine line);

        void percent(CriterionRow row, BigDecimal percent);

        void remove(CriterionRow row);
    }

    private final transient Map<Indicator, List<Integer>> choices;
    private final transient Changes changes;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<String> direction = new Select<>();
    private final NumberField percent = new NumberField();
    private final Checkbox lock = new Checkbox();
    private final TextField bounds = new TextField();
    private final TextField thresholds = new TextField();
    private final NumberField error = new NumberField();
    private final Button remove = new Button(VaadinIcon.TRASH.create());
    private boolean showing;

    /** @param choices indicators that may be chosen, with their years */
    CriterionRow(Map<Indicator, List<Integer>> choices, Changes changes) {
        this.choices = choices;
        this.changes = changes;
        addClassName("criterion-row");
        getElement().setAttribute("role", "group");
        label();
        limit();
        indicator.addValueChangeListener(_ -> tell());
        year.addValueChangeListener(_ -> tell());
        direction.addValueChangeListener(_ -> tell());
        lock.addValueChangeListener(_ -> tell());
        bounds.addValueChangeListener(_ -> tell());
        thresholds.addValueChangeListener(_ -> tell());
        error.addValueChangeListener(_ -> tell());
        percent.addValueChangeListener(e -> {
            if (!showing && e.getValue() != null) {
                changes.percent(this, BigDecimal.valueOf(e.getValue()));
            }
        });
        remove.addClickListener(_ -> changes.remove(this));
        Div more = new Div(bounds, thresholds, error);
        more.addClassName("criterion-more");
        Details details = new Details(getTranslation("priority.compose.more"), more);
        Div weight = new Div(percent, lock);
        weight.addClassName("criterion-weight");
        add(indicator, year, direction, weight, remove, details);
    }

    private void label() {
        indicator.setLabel(getTranslation("priority.compose.indicator"));
        indicator.setItemLabelGenerator(i -> i.name().in(getLocale()));
        year.setLabel(getTranslation("priority.compose.year"));
        year.setItemLabelGenerator(String::valueOf);
        direction.setLabel(getTranslation("priority.compose.direction"));
        direction.setItemLabelGenerator(word -> getTranslation("priority.compose.direction." + word));
        percent.setLabel(getTranslation("priority.compose.weight"));
        lock.setLabel(getTranslation("priority.compose.lock"));
        bounds.setLabel(getTranslation("priority.compose.bounds"));
        bounds.setPlaceholder("0 100");
        thresholds.setLabel(getTranslation("priority.compose.thresholds"));
        thresholds.setPlaceholder("10 20 30");
        error.setLabel(getTranslation("priority.compose.error"));
        error.setHelperText(getTranslation("priority.compose.error.none"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    private void limit() {
        indicator.setItems(choices.keySet());
        direction.setItems("worse", "better");
        percent.setMin(0);
        percent.setMax(100);
        percent.setStep(0.1);
        percent.setStepButtonsVisible(false);
        error.setMin(0);
        error.setMax(100);
    }

    void show(CriterionLine line) {
        showing = true;
        Indicator chosen = choices.keySet().stream()
                .filter(i -> i.id().equals(line.indicator()))
                .findFirst()
                .orElse(null);
        indicator.setValue(chosen);
        List<Integer> years = chosen == null ? List.of() : choices.get(chosen);
        year.setItems(years);
        year.setValue(years.contains(line.year()) ? line.year() : null);
        direction.setValue(line.direction().isEmpty() ? ofIndicator(chosen) : line.direction());
        percent.setValue(line.percent().doubleValue());
        percent.setHelperText(FigureFormat.number(line.percent().movePointLeft(2), getLocale()));
        lock.setValue(line.locked());
        bounds.setValue(words(line.bounds()));
        thresholds.setValue(words(line.thresholds()));
        error.setValue(line.error() == null ? null : line.error().doubleValue());
        String name = chosen == null ? line.indicator() : chosen.name().in(getLocale());
        getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(getTranslation("priority.compose.remove", name));
        showing = false;
    }

    void setRemovable(boolean removable) {
        remove.setVisible(removable);
    }

    private static String ofIndicator(Indicator indicator) {
        boolean better = indicator != null && indicator.direction() == Indicator.Direction.HIGHER_IS_BETTER;
        return better ? "better" : "worse";
    }

    private void tell() {
        Indicator chosen = indicator.getValue();
        if (showing || chosen == null) {
            return;
        }
        boolean sound = words(bounds, "(\\S+ +\\S+)?") & words(thresholds, "(\\S+( +\\S+){0,9})?");
        if (!sound) {
            return;
        }
        List<Integer> years = choices.get(chosen);
        int wanted = year.getValue() != null && years.contains(year.getValue()) ? year.getValue() : years.getLast();
        String way = direction.getValue() == null || direction.getValue().equals(ofIndicator(chosen))
                ? ""
                : direction.getValue();
        changes.line(
                this,
                new CriterionLine(
                        chosen.id(),
                        wanted,
                        BigDecimal.valueOf(percent.getValue() == null ? 0 : percent.getValue())
                                .setScale(1, RoundingMode.HALF_UP),
                        way,
                        lock.getValue(),
                        numbers(bounds),
                        numbers(thresholds),
                        error.getValue() == null || error.isInvalid()
                                ? null
                                : BigDecimal.valueOf(error.getValue())
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()));
    }

    /** Marks a field whose numbers cannot be read. */
    private boolean words(TextField field, String shape) {
        String text = dotted(field);
        boolean sound = text.matches(shape)
                && Arrays.stream(text.split(" +"))
                        .allMatch(word -> word.isEmpty() || word.matches(CriterionLine.NUMBER));
        field.setInvalid(!sound);
        field.setErrorMessage(getTranslation("priority.compose.numbers"));
        return sound;
    }

    private static List<BigDecimal> numbers(TextField field) {
        return Arrays.stream(dotted(field).split(" +"))
                .filter(word -> !word.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    /** A reader of Indonesian writes 12,5. */
    private static String dotted(TextField field) {
        return field.getValue().strip().replace(',', '.');
    }

    private String words(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(BigDecimal::toPlainString)
                .map(text -> "en".equals(getLocale().getLanguage()) ? text : text.replace('.', ','))
                .collect(Collectors.joining(" "));
    }
}

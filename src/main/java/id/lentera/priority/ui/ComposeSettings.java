package id.lentera.priority.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.priority.Aggregation;
import id.lentera.priority.Normalisation;
import id.lentera.priority.PriorityQueries;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How the criteria become a score, among whom, and how the list is tried out. What happens to missing figures must be chosen. */
class ComposeSettings extends Section {

    private final transient List<Area> places;
    private final transient Consumer<ComposeState> changed;
    private final Select<Area> within = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final RadioButtonGroup<Normalisation> normalisation = new RadioButtonGroup<>();
    private final RadioButtonGroup<Aggregation> aggregation = new RadioButtonGroup<>();
    private final RadioButtonGroup<String> missing = new RadioButtonGroup<>();
    private final IntegerField least = new IntegerField();
    private final IntegerField top = new IntegerField();
    private final Select<String> weights = new Select<>();
    private final IntegerField seed = new IntegerField();
    private final Paragraph meaning = new Paragraph();
    private transient ComposeState state;
    private boolean showing;

    ComposeSettings(List<Area> places, ComposeState start, Consumer<ComposeState> changed) {
        this.places = places;
        this.changed = changed;
        state = start;
        addClassNames("card", "compose-settings");
        within.setItemLabelGenerator(Area::name);
        level.setItems(AreaLevel.PROVINCE, AreaLevel.REGENCY, AreaLevel.DISTRICT);
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        normalisation.setItems(Normalisation.values());
        normalisation.setItemLabelGenerator(n -> getTranslation("priority.normalisation." + n));
        aggregation.setItems(Aggregation.values());
        aggregation.setItemLabelGenerator(a -> getTranslation("priority.aggregation." + a));
        missing.setItems("leave-out", "reweight");
        missing.setItemLabelGenerator(m -> getTranslation("priority.missing." + m));
        weights.setItems("around", "uniform", "fixed");
        weights.setItemLabelGenerator(w -> getTranslation("priority.weights." + w));
        label();
        listen();
        meaning.addClassName("muted");
        add(
                new H2(getTranslation("priority.compose.how")),
                within,
                level,
                normalisation,
                meaning,
                aggregation,
                missing,
                least,
                top,
                weights,
                seed);
    }

    private void label() {
        within.setLabel(getTranslation("priority.within"));
        level.setLabel(getTranslation("priority.compose.level"));
        normalisation.setLabel(getTranslation("priority.normalisation"));
        aggregation.setLabel(getTranslation("priority.aggregation"));
        missing.setLabel(getTranslation("priority.missing"));
        missing.setRequiredIndicatorVisible(true);
        missing.setErrorMessage(getTranslation("priority.missing.choose"));
        least.setLabel(getTranslation("priority.missing.least"));
        least.setMin(1);
        least.setMax(100);
        top.setLabel(getTranslation("priority.compose.top"));
        top.setMin(1);
        top.setMax(PriorityQueries.MAX_TOP);
        weights.setLabel(getTranslation("priority.weights"));
        seed.setLabel(getTranslation("priority.seed"));
        seed.setMin(0);
        normalisation.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        missing.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        aggregation.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    }

    private void listen() {
        within.addValueChangeListener(_ -> tell());
        level.addValueChangeListener(_ -> tell());
        normalisation.addValueChangeListener(_ -> tell());
        aggregation.addValueChangeListener(_ -> tell());
        missing.addValueChangeListener(_ -> tell());
        least.addValueChangeListener(_ -> tell());
        top.addValueChangeListener(_ -> tell());
        weights.addValueChangeListener(_ -> tell());
        seed.addValueChangeListener(_ -> tell());
    }

    void show(ComposeState shown, Area place) {
        showing = true;
        state = shown;
        within.setItems(
                Stream.concat(places.stream(), Stream.of(place)).distinct().toList());
        within.setValue(place);
        level.setValue(shown.level());
        normalisation.setValue(shown.normalisation());
        meaning.setText(getTranslation("priority.normalisation." + shown.normalisation() + ".what"));
        aggregation.setValue(shown.aggregation());
        missing.setValue(shown.missing().isEmpty() ? null : shown.missing());
        missing.setInvalid(shown.missing().isEmpty());
        least.setVisible(shown.missing().equals("reweight"));
        least.setValue(shown.least());
        top.setValue(shown.top());
        weights.setValue(shown.weights());
        seed.setValue((int) shown.seed());
        showing = false;
    }

    private void tell() {
        if (showing || within.getValue() == null || least.isInvalid() || top.isInvalid() || seed.isInvalid()) {
            return;
        }
        changed.accept(new ComposeState(
                within.getValue().code(),
                level.getValue(),
                state.criteria(),
                normalisation.getValue(),
                aggregation.getValue(),
                missing.getValue() == null ? "" : missing.getValue(),
                least.getValue() == null ? ComposeState.LEAST : least.getValue(),
                top.getValue() == null ? PriorityAddress.TOP : top.getValue(),
                weights.getValue(),
                seed.getValue() == null ? 1 : seed.getValue(),
                state.judgements()));
    }
}

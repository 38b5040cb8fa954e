package id.lentera.decisions.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.decisions.Adoption.Pick;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which areas are chosen; for each that departs from the ranking a field for the reason. */
class PickFields extends Div {

    private final transient List<Place> all;
    private final transient List<Place> ranked;
    private final MultiSelectComboBox<Place> choice = new MultiSelectComboBox<>();
    private final Div reasons = new Div();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    PickFields(FrozenRun run) {
        all = Stream.concat(
                        run.answer().items().stream().map(i -> new Place(i.code(), i.name())),
                        run.answer().notAssessed().stream().map(n -> new Place(n.code(), n.name())))
                .toList();
        ranked = all.stream()
                .limit(Math.min(run.top(), run.answer().items().size()))
                .toList();
        choice.setLabel(getTranslation("decisions.field.picks"));
        choice.setHelperText(getTranslation("decisions.field.picks.help"));
        choice.setItems(all);
        choice.setItemLabelGenerator(Place::name);
        choice.setWidthFull();
        choice.setValue(Set.copyOf(ranked));
        choice.addValueChangeListener(_ -> showReasons());
        reasons.addClassName("pick-reasons");
        add(choice, reasons);
    }

    /** In the order of the ranking; nothing where nobody changed anything. */
    List<Pick> picks() {
        return all.stream()
                .filter(place -> choice.getValue().contains(place))
                .map(place -> new Pick(place.code(), reason(place)))
                .toList();
    }

    List<Pick> passedOver() {
        return ranked.stream()
                .filter(place -> !choice.getValue().contains(place))
                .map(place -> new Pick(place.code(), reason(place)))
                .toList();
    }

    private @Nullable String reason(Place place) {
        TextField field = fields.get(place.code());
        return field == null || field.isEmpty() ? null : field.getValue();
    }

    private void showReasons() {
        Set<Place> asIs = Set.copyOf(ranked);
        Map<String, Place> departing = all.stream()
                .filter(place -> asIs.contains(place) != choice.getValue().contains(place))
                .collect(Collectors.toMap(Place::code, p -> p, (a, _) -> a, LinkedHashMap::new));
        fields.keySet().retainAll(departing.keySet());
        departing.forEach((code, place) -> fields.computeIfAbsent(code, _ -> {
            TextField field = new TextField(getTranslation(
                    asIs.contains(place) ? "decisions.field.notPicked" : "decisions.field.picked", place.name()));
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
            return field;
        }));
        reasons.removeAll();
        fields.values().forEach(reasons::add);
    }
}

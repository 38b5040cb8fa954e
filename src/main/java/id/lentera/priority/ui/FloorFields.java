package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.areas.Area;
import id.lentera.priority.ScenarioText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many households every kabupaten must get at least; an empty field leaves it to the floor in percent. */
class FloorFields extends Div {

    private final Runnable changed;
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final Div list = new Div();

    FloorFields(Runnable changed) {
        this.changed = changed;
        list.addClassName("scenario-fields");
        add(new Paragraph(getTranslation("portfolio.floors.what")), list);
    }

    void show(List<Area> kabupaten, Map<String, Integer> floors) {
        if (!List.copyOf(fields.keySet())
                .equals(kabupaten.stream().map(a -> a.code().value()).toList())) {
            list.removeAll();
            fields.clear();
            kabupaten.forEach(area -> fields.put(area.code().value(), field(area)));
        }
        fields.forEach((code, field) -> field.setValue(floors.get(code)));
    }

    boolean isInvalid() {
        return fields.values().stream().anyMatch(IntegerField::isInvalid);
    }

    Map<String, Integer> read() {
        Map<String, Integer> floors = new TreeMap<>();
        fields.forEach((code, field) -> {
            if (field.getValue() != null) {
                floors.put(code, field.getValue());
            }
        });
        return floors;
    }

    private IntegerField field(Area area) {
        IntegerField field = new IntegerField(area.name());
        field.setMin(0);
        field.setMax(ScenarioText.MAX_FLOOR);
        field.addValueChangeListener(_ -> changed.run());
        list.add(field);
        return field;
    }
}

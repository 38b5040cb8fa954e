package id.lentera.areaview;

import com.vaadin.flow.component.select.Select;
import id.lentera.areas.Area;
import java.util.List;
import java.util.function.Consumer;

/** The area that a page is about, to be chosen by its name. Tells of choices by the reader only. */
public class PlaceField extends Select<Area> {

    private boolean showing;

    /** @param chosen gets the code of the area that the reader chose */
    public PlaceField(String label, Consumer<String> chosen) {
        setLabel(label);
        setItemLabelGenerator(Area::name);
        addValueChangeListener(_ -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue().code().value());
            }
        });
    }

    /** @param choices areas to choose among, the shown one included */
    public void show(List<Area> choices, Area place) {
        showing = true;
        setItems(choices);
        setValue(place);
        showing = false;
    }
}
